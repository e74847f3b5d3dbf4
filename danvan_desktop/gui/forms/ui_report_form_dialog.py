"""Generated from forms/report_form_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_ReportFormDialog(object):
    def setupUi(self, ReportFormDialog):
        if not ReportFormDialog.objectName():
            ReportFormDialog.setObjectName(u"ReportFormDialog")
        ReportFormDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(ReportFormDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.subject_label = QLabel(ReportFormDialog)
        self.subject_label.setObjectName(u"subject_label")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject_edit = QLineEdit(ReportFormDialog)
        self.subject_edit.setObjectName(u"subject_edit")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject_edit)

        self.first_day_label = QLabel(ReportFormDialog)
        self.first_day_label.setObjectName(u"first_day_label")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.first_day_label)

        self.period_layout = QHBoxLayout()
        self.period_layout.setObjectName(u"period_layout")
        self.first_day_edit = DateEdit(ReportFormDialog)
        self.first_day_edit.setObjectName(u"first_day_edit")

        self.period_layout.addWidget(self.first_day_edit)

        self.last_day_label = QLabel(ReportFormDialog)
        self.last_day_label.setObjectName(u"last_day_label")

        self.period_layout.addWidget(self.last_day_label)

        self.last_day_edit = DateEdit(ReportFormDialog)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.period_layout.addWidget(self.last_day_edit)


        self.form_layout.setLayout(1, QFormLayout.ItemRole.FieldRole, self.period_layout)

        self.number_label = QLabel(ReportFormDialog)
        self.number_label.setObjectName(u"number_label")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_edit = QLineEdit(ReportFormDialog)
        self.number_edit.setObjectName(u"number_edit")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.number_edit)

        self.signed_on_label = QLabel(ReportFormDialog)
        self.signed_on_label.setObjectName(u"signed_on_label")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signed_on_label)

        self.signed_on_edit = DateEdit(ReportFormDialog)
        self.signed_on_edit.setObjectName(u"signed_on_edit")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signed_on_edit)

        self.preamble_label = QLabel(ReportFormDialog)
        self.preamble_label.setObjectName(u"preamble_label")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.preamble_label)

        self.preamble_edit = QPlainTextEdit(ReportFormDialog)
        self.preamble_edit.setObjectName(u"preamble_edit")
        self.preamble_edit.setMinimumSize(QSize(0, 44))
        self.preamble_edit.setTabChangesFocus(True)
        self.preamble_edit.setMaximumSize(QSize(16777215, 80))

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.preamble_edit)

        self.closing_label = QLabel(ReportFormDialog)
        self.closing_label.setObjectName(u"closing_label")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.closing_label)

        self.closing_edit = QPlainTextEdit(ReportFormDialog)
        self.closing_edit.setObjectName(u"closing_edit")
        self.closing_edit.setMinimumSize(QSize(0, 36))
        self.closing_edit.setTabChangesFocus(True)
        self.closing_edit.setMaximumSize(QSize(16777215, 60))

        self.form_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.closing_edit)

        self.authority_prefix_label = QLabel(ReportFormDialog)
        self.authority_prefix_label.setObjectName(u"authority_prefix_label")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.authority_prefix_label)

        self.authority_prefix_edit = QComboBox(ReportFormDialog)
        self.authority_prefix_edit.setObjectName(u"authority_prefix_edit")
        self.authority_prefix_edit.setEditable(True)

        self.form_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.authority_prefix_edit)

        self.position_for_label = QLabel(ReportFormDialog)
        self.position_for_label.setObjectName(u"position_for_label")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.position_for_label)

        self.position_for_edit = QLineEdit(ReportFormDialog)
        self.position_for_edit.setObjectName(u"position_for_edit")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.position_for_edit)

        self.position_label = QLabel(ReportFormDialog)
        self.position_label.setObjectName(u"position_label")

        self.form_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position_edit = QLineEdit(ReportFormDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.form_layout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.position_edit)

        self.signer_name_label = QLabel(ReportFormDialog)
        self.signer_name_label.setObjectName(u"signer_name_label")

        self.form_layout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.signer_name_label)

        self.signer_name_edit = QLineEdit(ReportFormDialog)
        self.signer_name_edit.setObjectName(u"signer_name_edit")

        self.form_layout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.signer_name_edit)

        self.recipients_label = QLabel(ReportFormDialog)
        self.recipients_label.setObjectName(u"recipients_label")

        self.form_layout.setWidget(10, QFormLayout.ItemRole.LabelRole, self.recipients_label)

        self.recipients_edit = QPlainTextEdit(ReportFormDialog)
        self.recipients_edit.setObjectName(u"recipients_edit")
        self.recipients_edit.setMinimumSize(QSize(0, 64))
        self.recipients_edit.setTabChangesFocus(True)
        self.recipients_edit.setMaximumSize(QSize(16777215, 110))

        self.form_layout.setWidget(10, QFormLayout.ItemRole.FieldRole, self.recipients_edit)


        self.dialog_layout.addLayout(self.form_layout)

        self.problem_label = QLabel(ReportFormDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.save_button = QPushButton(ReportFormDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)

        self.cancel_button = QPushButton(ReportFormDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject_edit)
        self.first_day_label.setBuddy(self.first_day_edit)
        self.last_day_label.setBuddy(self.last_day_edit)
        self.number_label.setBuddy(self.number_edit)
        self.signed_on_label.setBuddy(self.signed_on_edit)
        self.preamble_label.setBuddy(self.preamble_edit)
        self.closing_label.setBuddy(self.closing_edit)
        self.authority_prefix_label.setBuddy(self.authority_prefix_edit)
        self.position_for_label.setBuddy(self.position_for_edit)
        self.position_label.setBuddy(self.position_edit)
        self.signer_name_label.setBuddy(self.signer_name_edit)
        self.recipients_label.setBuddy(self.recipients_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_edit, self.first_day_edit)
        QWidget.setTabOrder(self.first_day_edit, self.last_day_edit)
        QWidget.setTabOrder(self.last_day_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.signed_on_edit)
        QWidget.setTabOrder(self.signed_on_edit, self.preamble_edit)
        QWidget.setTabOrder(self.preamble_edit, self.closing_edit)
        QWidget.setTabOrder(self.closing_edit, self.authority_prefix_edit)
        QWidget.setTabOrder(self.authority_prefix_edit, self.position_for_edit)
        QWidget.setTabOrder(self.position_for_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.signer_name_edit)
        QWidget.setTabOrder(self.signer_name_edit, self.recipients_edit)
        QWidget.setTabOrder(self.recipients_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReportFormDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReportFormDialog)
    # setupUi

    def retranslateUi(self, ReportFormDialog):
        ReportFormDialog.setWindowTitle(QCoreApplication.translate("ReportFormDialog", u"Th\u1ec3 th\u1ee9c b\u00e1o c\u00e1o", None))
        self.subject_label.setText(QCoreApplication.translate("ReportFormDialog", u"&Tr\u00edch y\u1ebfu", None))
        self.first_day_label.setText(QCoreApplication.translate("ReportFormDialog", u"K\u1ef3 &b\u00e1o c\u00e1o t\u1eeb ng\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.first_day_edit.setToolTip(QCoreApplication.translate("ReportFormDialog", u"K\u1ebft qu\u1ea3, s\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o ch\u1ec9 l\u1ea5y trong k\u1ef3 n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.last_day_label.setText(QCoreApplication.translate("ReportFormDialog", u"\u0111\u1ebfn ng\u00e0&y", None))
#if QT_CONFIG(tooltip)
        self.last_day_edit.setToolTip(QCoreApplication.translate("ReportFormDialog", u"K\u1ebft qu\u1ea3, s\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o ch\u1ec9 l\u1ea5y trong k\u1ef3 n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.number_label.setText(QCoreApplication.translate("ReportFormDialog", u"&S\u1ed1 b\u00e1o c\u00e1o", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("ReportFormDialog", u"v\u00ed d\u1ee5 141 ho\u1eb7c 141/BC-STP; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu ch\u01b0a c\u00f3 s\u1ed1", None))
        self.signed_on_label.setText(QCoreApplication.translate("ReportFormDialog", u"N&g\u00e0y k\u00fd", None))
        self.preamble_label.setText(QCoreApplication.translate("ReportFormDialog", u"Ph\u1ea7n &m\u1edf \u0111\u1ea7u", None))
        self.closing_label.setText(QCoreApplication.translate("ReportFormDialog", u"Ph\u1ea7n &k\u1ebft", None))
        self.authority_prefix_label.setText(QCoreApplication.translate("ReportFormDialog", u"&Quy\u1ec1n h\u1ea1n", None))
#if QT_CONFIG(tooltip)
        self.authority_prefix_edit.setToolTip(QCoreApplication.translate("ReportFormDialog", u"KT., TM., TL., TUQ., Q. ho\u1eb7c \u0111\u1ec3 tr\u1ed1ng", None))
#endif // QT_CONFIG(tooltip)
        self.position_for_label.setText(QCoreApplication.translate("ReportFormDialog", u"Thay &cho ch\u1ee9c danh", None))
        self.position_label.setText(QCoreApplication.translate("ReportFormDialog", u"Ch\u1ee9c &v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.signer_name_label.setText(QCoreApplication.translate("ReportFormDialog", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.recipients_label.setText(QCoreApplication.translate("ReportFormDialog", u"N\u01a1i nh\u1ead&n\n"
"(m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i)", None))
        self.save_button.setText(QCoreApplication.translate("ReportFormDialog", u"L\u01b0u th\u1ec3 th\u1ee9c", None))
        self.cancel_button.setText(QCoreApplication.translate("ReportFormDialog", u"B\u1ecf qua", None))
    # retranslateUi
