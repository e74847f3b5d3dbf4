"""Generated from forms/copy_report_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_CopyReportDialog(object):
    def setupUi(self, CopyReportDialog):
        if not CopyReportDialog.objectName():
            CopyReportDialog.setObjectName(u"CopyReportDialog")
        CopyReportDialog.setMinimumSize(QSize(620, 360))
        self.dialog_layout = QVBoxLayout(CopyReportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.source_layout = QFormLayout()
        self.source_layout.setObjectName(u"source_layout")
        self.source_label = QLabel(CopyReportDialog)
        self.source_label.setObjectName(u"source_label")

        self.source_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source_combo = QComboBox(CopyReportDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.source_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.source_combo)


        self.dialog_layout.addLayout(self.source_layout)

        self.texts_label = QLabel(CopyReportDialog)
        self.texts_label.setObjectName(u"texts_label")
        self.texts_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.texts_label)

        self.texts_list = QListWidget(CopyReportDialog)
        self.texts_list.setObjectName(u"texts_list")
        self.texts_list.setWordWrap(True)
        self.texts_list.setAlternatingRowColors(True)

        self.dialog_layout.addWidget(self.texts_list)

        self.nothing_label = QLabel(CopyReportDialog)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.nothing_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.all_button = QPushButton(CopyReportDialog)
        self.all_button.setObjectName(u"all_button")

        self.buttons_layout.addWidget(self.all_button)

        self.buttons_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.copy_button = QPushButton(CopyReportDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.cancel_button = QPushButton(CopyReportDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source_combo)
        self.texts_label.setBuddy(self.texts_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.source_combo, self.texts_list)
        QWidget.setTabOrder(self.texts_list, self.all_button)
        QWidget.setTabOrder(self.all_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.cancel_button)

        self.retranslateUi(CopyReportDialog)

        self.copy_button.setDefault(True)


        QMetaObject.connectSlotsByName(CopyReportDialog)
    # setupUi

    def retranslateUi(self, CopyReportDialog):
        CopyReportDialog.setWindowTitle(QCoreApplication.translate("CopyReportDialog", u"Ch\u00e9p t\u1eeb k\u1ef3 tr\u01b0\u1edbc", None))
        self.source_label.setText(QCoreApplication.translate("CopyReportDialog", u"Ch\u00e9p \u0111\u1ec1 c\u01b0\u01a1ng &c\u1ee7a", None))
        self.texts_label.setText(QCoreApplication.translate("CopyReportDialog", u"\u0110\u00e1nh d\u1ea5u &n\u1ed9i dung ch\u00e9p theo. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n l\u1ea5y m\u1edbi theo k\u1ef3 c\u1ee7a b\u00e1o c\u00e1o n\u00e0y; ph\u1ea7n \u0111\u00e3 vi\u1ebft \u1edf b\u00e1o c\u00e1o n\u00e0y \u0111\u01b0\u1ee3c gi\u1eef l\u1ea1i.", None))
        self.nothing_label.setText(QCoreApplication.translate("CopyReportDialog", u"B\u00e1o c\u00e1o n\u00e0y kh\u00f4ng c\u00f3 n\u1ed9i dung n\u00e0o c\u00e1n b\u1ed9 vi\u1ebft th\u00eam; ch\u1ec9 ch\u00e9p \u0111\u01b0\u1ee3c \u0111\u1ec1 c\u01b0\u01a1ng.", None))
        self.all_button.setText(QCoreApplication.translate("CopyReportDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.copy_button.setText(QCoreApplication.translate("CopyReportDialog", u"Ch\u00e9p", None))
        self.cancel_button.setText(QCoreApplication.translate("CopyReportDialog", u"B\u1ecf qua", None))
    # retranslateUi
