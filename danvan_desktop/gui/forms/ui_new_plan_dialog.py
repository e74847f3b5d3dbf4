"""Generated from forms/new_plan_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

class Ui_NewPlanDialog(object):
    def setupUi(self, NewPlanDialog):
        if not NewPlanDialog.objectName():
            NewPlanDialog.setObjectName(u"NewPlanDialog")
        NewPlanDialog.resize(560, 210)
        self.dialog_layout = QVBoxLayout(NewPlanDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.plan_form = QFormLayout()
        self.plan_form.setObjectName(u"plan_form")
        self.subject_label = QLabel(NewPlanDialog)
        self.subject_label.setObjectName(u"subject_label")

        self.plan_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject_edit = QLineEdit(NewPlanDialog)
        self.subject_edit.setObjectName(u"subject_edit")

        self.plan_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject_edit)

        self.year_label = QLabel(NewPlanDialog)
        self.year_label.setObjectName(u"year_label")

        self.plan_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year_spin = QSpinBox(NewPlanDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(1976)
        self.year_spin.setMaximum(2100)

        self.plan_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.year_spin)

        self.role_label = QLabel(NewPlanDialog)
        self.role_label.setObjectName(u"role_label")

        self.plan_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_combo = QComboBox(NewPlanDialog)
        self.role_combo.setObjectName(u"role_combo")

        self.plan_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role_combo)


        self.dialog_layout.addLayout(self.plan_form)

        self.explanation_label = QLabel(NewPlanDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation_label)

        self.dialog_vertical_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_vertical_spacer)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(NewPlanDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(NewPlanDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject_edit)
        self.year_label.setBuddy(self.year_spin)
        self.role_label.setBuddy(self.role_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_edit, self.year_spin)
        QWidget.setTabOrder(self.year_spin, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(NewPlanDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewPlanDialog)
    # setupUi

    def retranslateUi(self, NewPlanDialog):
        NewPlanDialog.setWindowTitle(QCoreApplication.translate("NewPlanDialog", u"L\u1eadp k\u1ebf ho\u1ea1ch m\u1edbi", None))
        self.subject_label.setText(QCoreApplication.translate("NewPlanDialog", u"&Tr\u00edch y\u1ebfu:", None))
        self.subject_edit.setPlaceholderText(QCoreApplication.translate("NewPlanDialog", u"C\u00f4ng t\u00e1c d\u00e2n v\u1eadn ch\u00ednh quy\u1ec1n n\u0103m \u2026", None))
        self.year_label.setText(QCoreApplication.translate("NewPlanDialog", u"&N\u0103m th\u1ef1c hi\u1ec7n:", None))
        self.role_label.setText(QCoreApplication.translate("NewPlanDialog", u"&Vai tr\u00f2:", None))
        self.explanation_label.setText(QCoreApplication.translate("NewPlanDialog", u"K\u1ebf ho\u1ea1ch m\u1edbi c\u00f3 s\u1eb5n ba m\u1ee5c: m\u1ee5c \u0111\u00edch, y\u00eau c\u1ea7u; n\u1ed9i dung, nhi\u1ec7m v\u1ee5; t\u1ed5 ch\u1ee9c th\u1ef1c hi\u1ec7n. S\u1ed1, ng\u00e0y, ng\u01b0\u1eddi k\u00fd b\u1ed5 sung \u1edf th\u1ebb Th\u1ec3 th\u1ee9c.", None))
        self.accept_button.setText(QCoreApplication.translate("NewPlanDialog", u"L\u1eadp k\u1ebf ho\u1ea1ch", None))
        self.reject_button.setText(QCoreApplication.translate("NewPlanDialog", u"H\u1ee7y", None))
    # retranslateUi
