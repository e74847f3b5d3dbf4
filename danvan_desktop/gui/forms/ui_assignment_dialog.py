"""Generated from forms/assignment_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_AssignmentDialog(object):
    def setupUi(self, AssignmentDialog):
        if not AssignmentDialog.objectName():
            AssignmentDialog.setObjectName(u"AssignmentDialog")
        AssignmentDialog.resize(440, 170)
        self.dialog_layout = QVBoxLayout(AssignmentDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.unit_label = QLabel(AssignmentDialog)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.unit_label)

        self.assignment_form = QFormLayout()
        self.assignment_form.setObjectName(u"assignment_form")
        self.internal_due_label = QLabel(AssignmentDialog)
        self.internal_due_label.setObjectName(u"internal_due_label")

        self.assignment_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.internal_due_label)

        self.internal_due_edit = DateEdit(AssignmentDialog)
        self.internal_due_edit.setObjectName(u"internal_due_edit")

        self.assignment_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.internal_due_edit)

        self.note_label = QLabel(AssignmentDialog)
        self.note_label.setObjectName(u"note_label")

        self.assignment_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note_edit = QLineEdit(AssignmentDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.assignment_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note_edit)


        self.dialog_layout.addLayout(self.assignment_form)

        self.dialog_vertical_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_vertical_spacer)

        self.dialog_button_layout = QHBoxLayout()
        self.dialog_button_layout.setObjectName(u"dialog_button_layout")
        self.dialog_spacer = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_button_layout.addItem(self.dialog_spacer)

        self.accept_button = QPushButton(AssignmentDialog)
        self.accept_button.setObjectName(u"accept_button")

        self.dialog_button_layout.addWidget(self.accept_button)

        self.reject_button = QPushButton(AssignmentDialog)
        self.reject_button.setObjectName(u"reject_button")
        self.reject_button.setAutoDefault(False)

        self.dialog_button_layout.addWidget(self.reject_button)


        self.dialog_layout.addLayout(self.dialog_button_layout)

#if QT_CONFIG(shortcut)
        self.internal_due_label.setBuddy(self.internal_due_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.internal_due_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)

        self.retranslateUi(AssignmentDialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(AssignmentDialog)
    # setupUi

    def retranslateUi(self, AssignmentDialog):
        AssignmentDialog.setWindowTitle(QCoreApplication.translate("AssignmentDialog", u"H\u1ea1n n\u1ed9i b\u1ed9, ghi ch\u00fa", None))
        self.unit_label.setText("")
        self.internal_due_label.setText(QCoreApplication.translate("AssignmentDialog", u"&H\u1ea1n n\u1ed9i b\u1ed9:", None))
        self.note_label.setText(QCoreApplication.translate("AssignmentDialog", u"&Ghi ch\u00fa:", None))
        self.accept_button.setText(QCoreApplication.translate("AssignmentDialog", u"L\u01b0u", None))
        self.reject_button.setText(QCoreApplication.translate("AssignmentDialog", u"H\u1ee7y", None))
    # retranslateUi
