"""Generated from forms/report_request_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_ReportRequestDialog(object):
    def setupUi(self, ReportRequestDialog):
        if not ReportRequestDialog.objectName():
            ReportRequestDialog.setObjectName(u"ReportRequestDialog")
        ReportRequestDialog.resize(560, 400)
        self.dialog_layout = QVBoxLayout(ReportRequestDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.hint_label = QLabel(ReportRequestDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.text_label = QLabel(ReportRequestDialog)
        self.text_label.setObjectName(u"text_label")

        self.fields_layout.addWidget(self.text_label, 0, 0, 1, 1)

        self.text_edit = QPlainTextEdit(ReportRequestDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMaximumSize(QSize(16777215, 64))

        self.fields_layout.addWidget(self.text_edit, 0, 1, 1, 3)

        self.requested_by_label = QLabel(ReportRequestDialog)
        self.requested_by_label.setObjectName(u"requested_by_label")

        self.fields_layout.addWidget(self.requested_by_label, 1, 0, 1, 1)

        self.requested_by_edit = QLineEdit(ReportRequestDialog)
        self.requested_by_edit.setObjectName(u"requested_by_edit")

        self.fields_layout.addWidget(self.requested_by_edit, 1, 1, 1, 3)

        self.number_label = QLabel(ReportRequestDialog)
        self.number_label.setObjectName(u"number_label")

        self.fields_layout.addWidget(self.number_label, 2, 0, 1, 1)

        self.number_edit = QLineEdit(ReportRequestDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.fields_layout.addWidget(self.number_edit, 2, 1, 1, 1)

        self.requested_on_label = QLabel(ReportRequestDialog)
        self.requested_on_label.setObjectName(u"requested_on_label")

        self.fields_layout.addWidget(self.requested_on_label, 2, 2, 1, 1)

        self.requested_on_edit = DateEdit(ReportRequestDialog)
        self.requested_on_edit.setObjectName(u"requested_on_edit")

        self.fields_layout.addWidget(self.requested_on_edit, 2, 3, 1, 1)

        self.due_label = QLabel(ReportRequestDialog)
        self.due_label.setObjectName(u"due_label")

        self.fields_layout.addWidget(self.due_label, 3, 0, 1, 1)

        self.due_edit = DateEdit(ReportRequestDialog)
        self.due_edit.setObjectName(u"due_edit")

        self.fields_layout.addWidget(self.due_edit, 3, 1, 1, 1)

        self.units_label = QLabel(ReportRequestDialog)
        self.units_label.setObjectName(u"units_label")
        self.units_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.units_label, 4, 0, 1, 1)

        self.units_list = QListWidget(ReportRequestDialog)
        self.units_list.setObjectName(u"units_list")

        self.fields_layout.addWidget(self.units_list, 4, 1, 1, 3)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(ReportRequestDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(ReportRequestDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.requested_by_label.setBuddy(self.requested_by_edit)
        self.number_label.setBuddy(self.number_edit)
        self.requested_on_label.setBuddy(self.requested_on_edit)
        self.due_label.setBuddy(self.due_edit)
        self.units_label.setBuddy(self.units_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.requested_by_edit)
        QWidget.setTabOrder(self.requested_by_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.requested_on_edit)
        QWidget.setTabOrder(self.requested_on_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.units_list)
        QWidget.setTabOrder(self.units_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(ReportRequestDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReportRequestDialog)
    # setupUi

    def retranslateUi(self, ReportRequestDialog):
        ReportRequestDialog.setWindowTitle(QCoreApplication.translate("ReportRequestDialog", u"Y\u00eau c\u1ea7u b\u00e1o c\u00e1o \u0111\u1ed9t xu\u1ea5t", None))
        self.hint_label.setText(QCoreApplication.translate("ReportRequestDialog", u"C\u1ea5p tr\u00ean y\u00eau c\u1ea7u b\u00e1o c\u00e1o chuy\u00ean \u0111\u1ec1, \u0111\u1ed9t xu\u1ea5t b\u1eb1ng c\u00f4ng v\u0103n: ghi t\u1ea1i \u0111\u00e2y \u0111\u1ec3 theo d\u00f5i h\u1ea1n, \u0111\u01a1n v\u1ecb th\u1ef1c hi\u1ec7n v\u00e0 vi\u1ec7c g\u1eedi nh\u01b0 c\u00e1c m\u1ed1c kh\u00e1c.", None))
        self.text_label.setText(QCoreApplication.translate("ReportRequestDialog", u"&N\u1ed9i dung y\u00eau c\u1ea7u", None))
        self.text_edit.setPlaceholderText(QCoreApplication.translate("ReportRequestDialog", u"v\u00ed d\u1ee5: B\u00e1o c\u00e1o chuy\u00ean \u0111\u1ec1 v\u1ec1 c\u00f4ng t\u00e1c d\u00e2n v\u1eadn trong gi\u1ea3i ph\u00f3ng m\u1eb7t b\u1eb1ng", None))
        self.requested_by_label.setText(QCoreApplication.translate("ReportRequestDialog", u"C\u01a1 &quan y\u00eau c\u1ea7u", None))
        self.requested_by_edit.setPlaceholderText(QCoreApplication.translate("ReportRequestDialog", u"v\u00ed d\u1ee5: S\u1edf N\u1ed9i v\u1ee5; c\u0169ng l\u00e0 n\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
        self.number_label.setText(QCoreApplication.translate("ReportRequestDialog", u"S\u1ed1 &v\u0103n b\u1ea3n", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("ReportRequestDialog", u"v\u00ed d\u1ee5 120/SNV-CV", None))
        self.requested_on_label.setText(QCoreApplication.translate("ReportRequestDialog", u"N&g\u00e0y v\u0103n b\u1ea3n", None))
        self.due_label.setText(QCoreApplication.translate("ReportRequestDialog", u"&H\u1ea1n (h\u1ebft ng\u00e0y)", None))
#if QT_CONFIG(tooltip)
        self.due_edit.setToolTip(QCoreApplication.translate("ReportRequestDialog", u"Ng\u00e0y cu\u1ed1i c\u00f9ng c\u00f2n \u0111\u00fang h\u1ea1n; \u201ctr\u01b0\u1edbc ng\u00e0y 30\u201d th\u00ec ghi ng\u00e0y 29", None))
#endif // QT_CONFIG(tooltip)
        self.units_label.setText(QCoreApplication.translate("ReportRequestDialog", u"Giao \u0111\u01a1n v\u1ecb &b\u00e1o c\u00e1o", None))
#if QT_CONFIG(tooltip)
        self.units_list.setToolTip(QCoreApplication.translate("ReportRequestDialog", u"\u0110\u00e1nh d\u1ea5u c\u00e1c \u0111\u01a1n v\u1ecb ph\u1ea3i n\u1ed9p ph\u1ea7n c\u1ee7a m\u00ecnh; s\u1eeda sau \u1edf \u201c\u0110\u01a1n v\u1ecb n\u1ed9p\u2026\u201d", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("ReportRequestDialog", u"Th\u00eam y\u00eau c\u1ea7u", None))
        self.close_button.setText(QCoreApplication.translate("ReportRequestDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
