"""Generated from forms/target_by_hand_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_TargetByHandDialog(object):
    def setupUi(self, TargetByHandDialog):
        if not TargetByHandDialog.objectName():
            TargetByHandDialog.setObjectName(u"TargetByHandDialog")
        TargetByHandDialog.resize(560, 230)
        self.dialog_layout = QVBoxLayout(TargetByHandDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(TargetByHandDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.numerator_label = QLabel(TargetByHandDialog)
        self.numerator_label.setObjectName(u"numerator_label")

        self.fields_layout.addWidget(self.numerator_label, 0, 0, 1, 1)

        self.numerator_edit = QLineEdit(TargetByHandDialog)
        self.numerator_edit.setObjectName(u"numerator_edit")

        self.fields_layout.addWidget(self.numerator_edit, 0, 1, 1, 1)

        self.denominator_label = QLabel(TargetByHandDialog)
        self.denominator_label.setObjectName(u"denominator_label")

        self.fields_layout.addWidget(self.denominator_label, 1, 0, 1, 1)

        self.denominator_edit = QLineEdit(TargetByHandDialog)
        self.denominator_edit.setObjectName(u"denominator_edit")

        self.fields_layout.addWidget(self.denominator_edit, 1, 1, 1, 1)

        self.reason_label = QLabel(TargetByHandDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_layout.addWidget(self.reason_label, 2, 0, 1, 1)

        self.reason_edit = QLineEdit(TargetByHandDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_layout.addWidget(self.reason_edit, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(TargetByHandDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(TargetByHandDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.numerator_label.setBuddy(self.numerator_edit)
        self.denominator_label.setBuddy(self.denominator_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numerator_edit, self.denominator_edit)
        QWidget.setTabOrder(self.denominator_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(TargetByHandDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(TargetByHandDialog)
    # setupUi

    def retranslateUi(self, TargetByHandDialog):
        TargetByHandDialog.setWindowTitle(QCoreApplication.translate("TargetByHandDialog", u"Nh\u1eadp tay s\u1ed1 li\u1ec7u ch\u1ec9 ti\u00eau", None))
        self.what_label.setText("")
        self.numerator_label.setText(QCoreApplication.translate("TargetByHandDialog", u"&T\u1eed s\u1ed1 / s\u1ed1 \u0111\u1ea1t", None))
        self.denominator_label.setText(QCoreApplication.translate("TargetByHandDialog", u"&M\u1eabu s\u1ed1", None))
        self.reason_label.setText(QCoreApplication.translate("TargetByHandDialog", u"&L\u00fd do nh\u1eadp tay", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("TargetByHandDialog", u"v\u00ed d\u1ee5: s\u1ed5 ch\u01b0a ghi hai l\u1edbp do \u0111\u01a1n v\u1ecb t\u1ef1 t\u1ed5 ch\u1ee9c", None))
        self.save_button.setText(QCoreApplication.translate("TargetByHandDialog", u"Ghi s\u1ed1 nh\u1eadp tay", None))
        self.close_button.setText(QCoreApplication.translate("TargetByHandDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
