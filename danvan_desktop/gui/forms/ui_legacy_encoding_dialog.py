"""Generated from forms/legacy_encoding_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_LegacyEncodingDialog(object):
    def setupUi(self, LegacyEncodingDialog):
        if not LegacyEncodingDialog.objectName():
            LegacyEncodingDialog.setObjectName(u"LegacyEncodingDialog")
        LegacyEncodingDialog.resize(680, 380)
        self.dialog_layout = QVBoxLayout(LegacyEncodingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.message_label = QLabel(LegacyEncodingDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.message_label)

        self.before_label = QLabel(LegacyEncodingDialog)
        self.before_label.setObjectName(u"before_label")

        self.dialog_layout.addWidget(self.before_label)

        self.before_edit = QPlainTextEdit(LegacyEncodingDialog)
        self.before_edit.setObjectName(u"before_edit")
        self.before_edit.setReadOnly(True)
        self.before_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.before_edit)

        self.after_label = QLabel(LegacyEncodingDialog)
        self.after_label.setObjectName(u"after_label")

        self.dialog_layout.addWidget(self.after_label)

        self.after_edit = QPlainTextEdit(LegacyEncodingDialog)
        self.after_edit.setObjectName(u"after_edit")
        self.after_edit.setReadOnly(True)
        self.after_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.after_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.convert_button = QPushButton(LegacyEncodingDialog)
        self.convert_button.setObjectName(u"convert_button")

        self.button_layout.addWidget(self.convert_button)

        self.reject_button = QPushButton(LegacyEncodingDialog)
        self.reject_button.setObjectName(u"reject_button")

        self.button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.before_label.setBuddy(self.before_edit)
        self.after_label.setBuddy(self.after_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.convert_button, self.reject_button)
        QWidget.setTabOrder(self.reject_button, self.before_edit)
        QWidget.setTabOrder(self.before_edit, self.after_edit)

        self.retranslateUi(LegacyEncodingDialog)

        self.convert_button.setDefault(True)


        QMetaObject.connectSlotsByName(LegacyEncodingDialog)
    # setupUi

    def retranslateUi(self, LegacyEncodingDialog):
        LegacyEncodingDialog.setWindowTitle(QCoreApplication.translate("LegacyEncodingDialog", u"B\u1ea3ng m\u00e3 c\u0169", None))
        self.message_label.setText("")
        self.before_label.setText(QCoreApplication.translate("LegacyEncodingDialog", u"&Trong t\u1ec7p hi\u1ec7n nayamp;V\u0103n b\u1ea3n hi\u1ec7n nay", None))
        self.after_label.setText(QCoreApplication.translate("LegacyEncodingDialog", u"&Sau khi chuy\u1ec3n sang Unicode", None))
        self.convert_button.setText(QCoreApplication.translate("LegacyEncodingDialog", u"Chuy\u1ec3n sang Unicode v\u00e0 \u0111\u1ecdc ti\u1ebfp", None))
        self.reject_button.setText(QCoreApplication.translate("LegacyEncodingDialog", u"Kh\u00f4ng nh\u1eadp", None))
    # retranslateUi
