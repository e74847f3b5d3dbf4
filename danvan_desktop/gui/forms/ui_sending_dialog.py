"""Generated from forms/sending_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.file_drop import FileDropList

class Ui_SendingDialog(object):
    def setupUi(self, SendingDialog):
        if not SendingDialog.objectName():
            SendingDialog.setObjectName(u"SendingDialog")
        SendingDialog.resize(480, 340)
        self.dialog_layout = QVBoxLayout(SendingDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(SendingDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.sent_on_label = QLabel(SendingDialog)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.fields_layout.addWidget(self.sent_on_label, 0, 0, 1, 1)

        self.sent_on_edit = DateEdit(SendingDialog)
        self.sent_on_edit.setObjectName(u"sent_on_edit")

        self.fields_layout.addWidget(self.sent_on_edit, 0, 1, 1, 1)

        self.number_label = QLabel(SendingDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 1, 0, 1, 1)

        self.number_edit = QLineEdit(SendingDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 1, 1, 1, 1)

        self.to_label = QLabel(SendingDialog)
        self.to_label.setObjectName(u"to_label")

        self.fields_layout.addWidget(self.to_label, 2, 0, 1, 1)

        self.to_edit = QLineEdit(SendingDialog)
        self.to_edit.setObjectName(u"to_edit")

        self.fields_layout.addWidget(self.to_edit, 2, 1, 1, 1)

        self.via_label = QLabel(SendingDialog)
        self.via_label.setObjectName(u"via_label")

        self.fields_layout.addWidget(self.via_label, 3, 0, 1, 1)

        self.via_combo = QComboBox(SendingDialog)
        self.via_combo.setObjectName(u"via_combo")
        self.via_combo.setEditable(True)

        self.fields_layout.addWidget(self.via_combo, 3, 1, 1, 1)

        self.files_label = QLabel(SendingDialog)
        self.files_label.setObjectName(u"files_label")

        self.fields_layout.addWidget(self.files_label, 4, 0, 1, 1)

        self.files_list = FileDropList(SendingDialog)
        self.files_list.setObjectName(u"files_list")
        self.files_list.setMinimumSize(QSize(240, 64))

        self.fields_layout.addWidget(self.files_list, 4, 1, 1, 1)

        self.files_button_layout = QHBoxLayout()
        self.files_button_layout.setObjectName(u"files_button_layout")
        self.attach_button = QPushButton(SendingDialog)
        self.attach_button.setObjectName(u"attach_button")

        self.files_button_layout.addWidget(self.attach_button)

        self.files_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_button_layout.addItem(self.files_spacer)


        self.fields_layout.addLayout(self.files_button_layout, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.late_label = QLabel(SendingDialog)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.late_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(SendingDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(SendingDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on_edit)
        self.number_label.setBuddy(self.number_edit)
        self.to_label.setBuddy(self.to_edit)
        self.via_label.setBuddy(self.via_combo)
        self.files_label.setBuddy(self.files_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sent_on_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.via_combo)
        QWidget.setTabOrder(self.via_combo, self.files_list)
        QWidget.setTabOrder(self.files_list, self.attach_button)
        QWidget.setTabOrder(self.attach_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(SendingDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SendingDialog)
    # setupUi

    def retranslateUi(self, SendingDialog):
        SendingDialog.setWindowTitle(QCoreApplication.translate("SendingDialog", u"Ghi nh\u1eadn \u0111\u00e3 g\u1eedi", None))
        self.what_label.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("SendingDialog", u"&Ng\u00e0y g\u1eedi", None))
        self.number_label.setText(QCoreApplication.translate("SendingDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("SendingDialog", u"v\u00ed d\u1ee5 45/BC-VP", None))
        self.to_label.setText(QCoreApplication.translate("SendingDialog", u"G\u1eedi &\u0111\u1ebfn", None))
        self.via_label.setText(QCoreApplication.translate("SendingDialog", u"&H\u00ecnh th\u1ee9c g\u1eedi", None))
        self.files_label.setText(QCoreApplication.translate("SendingDialog", u"&T\u1ec7p \u0111\u00e3 g\u1eedi", None))
        self.attach_button.setText(QCoreApplication.translate("SendingDialog", u"\u0110\u00ednh k\u00e8m\u2026", None))
        self.late_label.setText("")
        self.save_button.setText(QCoreApplication.translate("SendingDialog", u"Ghi nh\u1eadn \u0111\u00e3 g\u1eedi", None))
        self.close_button.setText(QCoreApplication.translate("SendingDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
