"""Generated from forms/bulk_assign_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.unit_chips import UnitChips

class Ui_BulkAssignDialog(object):
    def setupUi(self, BulkAssignDialog):
        if not BulkAssignDialog.objectName():
            BulkAssignDialog.setObjectName(u"BulkAssignDialog")
        BulkAssignDialog.resize(600, 320)
        self.dialog_layout = QVBoxLayout(BulkAssignDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.tasks_label = QLabel(BulkAssignDialog)
        self.tasks_label.setObjectName(u"tasks_label")
        self.tasks_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.tasks_label)

        self.roles_form = QFormLayout()
        self.roles_form.setObjectName(u"roles_form")
        self.lead_label = QLabel(BulkAssignDialog)
        self.lead_label.setObjectName(u"lead_label")

        self.roles_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.lead_label)

        self.lead_chips = UnitChips(BulkAssignDialog)
        self.lead_chips.setObjectName(u"lead_chips")

        self.roles_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.lead_chips)

        self.cooperate_label = QLabel(BulkAssignDialog)
        self.cooperate_label.setObjectName(u"cooperate_label")

        self.roles_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cooperate_label)

        self.cooperate_chips = UnitChips(BulkAssignDialog)
        self.cooperate_chips.setObjectName(u"cooperate_chips")

        self.roles_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cooperate_chips)

        self.direct_label = QLabel(BulkAssignDialog)
        self.direct_label.setObjectName(u"direct_label")

        self.roles_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.direct_label)

        self.direct_chips = UnitChips(BulkAssignDialog)
        self.direct_chips.setObjectName(u"direct_chips")

        self.roles_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.direct_chips)

        self.advise_label = QLabel(BulkAssignDialog)
        self.advise_label.setObjectName(u"advise_label")

        self.roles_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.advise_label)

        self.advise_chips = UnitChips(BulkAssignDialog)
        self.advise_chips.setObjectName(u"advise_chips")

        self.roles_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.advise_chips)


        self.dialog_layout.addLayout(self.roles_form)

        self.add_radio = QRadioButton(BulkAssignDialog)
        self.add_radio.setObjectName(u"add_radio")
        self.add_radio.setChecked(True)

        self.dialog_layout.addWidget(self.add_radio)

        self.replace_radio = QRadioButton(BulkAssignDialog)
        self.replace_radio.setObjectName(u"replace_radio")

        self.dialog_layout.addWidget(self.replace_radio)

        self.dialog_vertical_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_vertical_spacer)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(BulkAssignDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(BulkAssignDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

#if QT_CONFIG(shortcut)
        self.lead_label.setBuddy(self.lead_chips)
        self.cooperate_label.setBuddy(self.cooperate_chips)
        self.direct_label.setBuddy(self.direct_chips)
        self.advise_label.setBuddy(self.advise_chips)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lead_chips, self.cooperate_chips)
        QWidget.setTabOrder(self.cooperate_chips, self.direct_chips)
        QWidget.setTabOrder(self.direct_chips, self.advise_chips)
        QWidget.setTabOrder(self.advise_chips, self.add_radio)
        QWidget.setTabOrder(self.add_radio, self.replace_radio)
        QWidget.setTabOrder(self.replace_radio, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(BulkAssignDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(BulkAssignDialog)
    # setupUi

    def retranslateUi(self, BulkAssignDialog):
        BulkAssignDialog.setWindowTitle(QCoreApplication.translate("BulkAssignDialog", u"Ph\u00e2n c\u00f4ng h\u00e0ng lo\u1ea1t", None))
        self.tasks_label.setText("")
        self.lead_label.setText(QCoreApplication.translate("BulkAssignDialog", u"&Ch\u1ee7 tr\u00ec:", None))
        self.cooperate_label.setText(QCoreApplication.translate("BulkAssignDialog", u"&Ph\u1ed1i h\u1ee3p:", None))
        self.direct_label.setText(QCoreApplication.translate("BulkAssignDialog", u"C&h\u1ec9 \u0111\u1ea1o:", None))
        self.advise_label.setText(QCoreApplication.translate("BulkAssignDialog", u"&Tham m\u01b0u:", None))
        self.add_radio.setText(QCoreApplication.translate("BulkAssignDialog", u"Th\u00eam v\u00e0o c\u00e1c \u0111\u01a1n v\u1ecb \u0111\u00e3 c\u00f3", None))
        self.replace_radio.setText(QCoreApplication.translate("BulkAssignDialog", u"Thay c\u00e1c \u0111\u01a1n v\u1ecb \u0111\u00e3 c\u00f3 \u1edf nh\u1eefng vai tr\u00f2 ch\u1ecdn tr\u00ean \u0111\u00e2y", None))
        self.accept_button.setText(QCoreApplication.translate("BulkAssignDialog", u"Ph\u00e2n c\u00f4ng", None))
        self.reject_button.setText(QCoreApplication.translate("BulkAssignDialog", u"H\u1ee7y", None))
    # retranslateUi
