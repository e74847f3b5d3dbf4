"""Generated from forms/plan_form_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QGroupBox, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)

class Ui_PlanFormPanel(object):
    def setupUi(self, PlanFormPanel):
        if not PlanFormPanel.objectName():
            PlanFormPanel.setObjectName(u"PlanFormPanel")
        PlanFormPanel.resize(1170, 600)
        self.form_layout = QVBoxLayout(PlanFormPanel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.form_area = QScrollArea(PlanFormPanel)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setWidgetResizable(True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_widget = QWidget()
        self.form_widget.setObjectName(u"form_widget")
        self.columns_layout = QHBoxLayout(self.form_widget)
        self.columns_layout.setObjectName(u"columns_layout")
        self.left_layout = QVBoxLayout()
        self.left_layout.setObjectName(u"left_layout")
        self.document_box = QGroupBox(self.form_widget)
        self.document_box.setObjectName(u"document_box")
        self.document_form = QFormLayout(self.document_box)
        self.document_form.setObjectName(u"document_form")
        self.role_label = QLabel(self.document_box)
        self.role_label.setObjectName(u"role_label")

        self.document_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_combo = QComboBox(self.document_box)
        self.role_combo.setObjectName(u"role_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.role_combo.sizePolicy().hasHeightForWidth())
        self.role_combo.setSizePolicy(sizePolicy)

        self.document_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.role_combo)

        self.doc_type_label = QLabel(self.document_box)
        self.doc_type_label.setObjectName(u"doc_type_label")

        self.document_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.doc_type_label)

        self.doc_type_edit = CommittedLine(self.document_box)
        self.doc_type_edit.setObjectName(u"doc_type_edit")

        self.document_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.doc_type_edit)

        self.number_label = QLabel(self.document_box)
        self.number_label.setObjectName(u"number_label")

        self.document_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_layout = QHBoxLayout()
        self.number_layout.setObjectName(u"number_layout")
        self.number_edit = CommittedLine(self.document_box)
        self.number_edit.setObjectName(u"number_edit")

        self.number_layout.addWidget(self.number_edit)

        self.slash_label = QLabel(self.document_box)
        self.slash_label.setObjectName(u"slash_label")

        self.number_layout.addWidget(self.slash_label)

        self.symbol_edit = CommittedLine(self.document_box)
        self.symbol_edit.setObjectName(u"symbol_edit")

        self.number_layout.addWidget(self.symbol_edit)

        self.number_layout.setStretch(0, 1)
        self.number_layout.setStretch(2, 2)

        self.document_form.setLayout(2, QFormLayout.ItemRole.FieldRole, self.number_layout)

        self.place_label = QLabel(self.document_box)
        self.place_label.setObjectName(u"place_label")

        self.document_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place_edit = CommittedLine(self.document_box)
        self.place_edit.setObjectName(u"place_edit")

        self.document_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place_edit)

        self.day_label = QLabel(self.document_box)
        self.day_label.setObjectName(u"day_label")

        self.document_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.date_layout = QHBoxLayout()
        self.date_layout.setObjectName(u"date_layout")
        self.day_edit = CommittedLine(self.document_box)
        self.day_edit.setObjectName(u"day_edit")

        self.date_layout.addWidget(self.day_edit)

        self.month_label = QLabel(self.document_box)
        self.month_label.setObjectName(u"month_label")

        self.date_layout.addWidget(self.month_label)

        self.month_edit = CommittedLine(self.document_box)
        self.month_edit.setObjectName(u"month_edit")

        self.date_layout.addWidget(self.month_edit)

        self.year_of_date_label = QLabel(self.document_box)
        self.year_of_date_label.setObjectName(u"year_of_date_label")

        self.date_layout.addWidget(self.year_of_date_label)

        self.year_of_date_edit = CommittedLine(self.document_box)
        self.year_of_date_edit.setObjectName(u"year_of_date_edit")

        self.date_layout.addWidget(self.year_of_date_edit)

        self.date_layout.setStretch(0, 1)
        self.date_layout.setStretch(2, 1)
        self.date_layout.setStretch(4, 1)

        self.document_form.setLayout(4, QFormLayout.ItemRole.FieldRole, self.date_layout)

        self.subject_label = QLabel(self.document_box)
        self.subject_label.setObjectName(u"subject_label")

        self.document_form.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.subject_label)

        self.subject_edit = CommittedText(self.document_box)
        self.subject_edit.setObjectName(u"subject_edit")

        self.document_form.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.subject_edit)

        self.issuer_label = QLabel(self.document_box)
        self.issuer_label.setObjectName(u"issuer_label")

        self.document_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.issuer_label)

        self.issuer_edit = CommittedLine(self.document_box)
        self.issuer_edit.setObjectName(u"issuer_edit")

        self.document_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.issuer_edit)

        self.superior_label = QLabel(self.document_box)
        self.superior_label.setObjectName(u"superior_label")

        self.document_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.superior_label)

        self.superior_edit = CommittedLine(self.document_box)
        self.superior_edit.setObjectName(u"superior_edit")

        self.document_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.superior_edit)


        self.left_layout.addWidget(self.document_box)

        self.left_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_spacer)


        self.columns_layout.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setObjectName(u"right_layout")
        self.running_box = QGroupBox(self.form_widget)
        self.running_box.setObjectName(u"running_box")
        self.running_form = QFormLayout(self.running_box)
        self.running_form.setObjectName(u"running_form")
        self.year_label = QLabel(self.running_box)
        self.year_label.setObjectName(u"year_label")

        self.running_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year_edit = CommittedLine(self.running_box)
        self.year_edit.setObjectName(u"year_edit")

        self.running_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year_edit)

        self.open_ended_label = QLabel(self.running_box)
        self.open_ended_label.setObjectName(u"open_ended_label")

        self.running_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.open_ended_label)

        self.open_ended_check = QCheckBox(self.running_box)
        self.open_ended_check.setObjectName(u"open_ended_check")

        self.running_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.open_ended_check)

        self.state_label = QLabel(self.running_box)
        self.state_label.setObjectName(u"state_label")

        self.running_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state_combo = QComboBox(self.running_box)
        self.state_combo.setObjectName(u"state_combo")
        sizePolicy.setHeightForWidth(self.state_combo.sizePolicy().hasHeightForWidth())
        self.state_combo.setSizePolicy(sizePolicy)

        self.running_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.state_combo)


        self.right_layout.addWidget(self.running_box)

        self.signing_box = QGroupBox(self.form_widget)
        self.signing_box.setObjectName(u"signing_box")
        self.signing_form = QFormLayout(self.signing_box)
        self.signing_form.setObjectName(u"signing_form")
        self.prefix_label = QLabel(self.signing_box)
        self.prefix_label.setObjectName(u"prefix_label")

        self.signing_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.prefix_label)

        self.prefix_combo = QComboBox(self.signing_box)
        self.prefix_combo.setObjectName(u"prefix_combo")
        self.prefix_combo.setEditable(True)
        sizePolicy.setHeightForWidth(self.prefix_combo.sizePolicy().hasHeightForWidth())
        self.prefix_combo.setSizePolicy(sizePolicy)

        self.signing_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.prefix_combo)

        self.position_for_label = QLabel(self.signing_box)
        self.position_for_label.setObjectName(u"position_for_label")

        self.signing_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.position_for_label)

        self.position_for_edit = CommittedLine(self.signing_box)
        self.position_for_edit.setObjectName(u"position_for_edit")

        self.signing_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position_for_edit)

        self.position_label = QLabel(self.signing_box)
        self.position_label.setObjectName(u"position_label")

        self.signing_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position_edit = CommittedLine(self.signing_box)
        self.position_edit.setObjectName(u"position_edit")

        self.signing_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.position_edit)

        self.signer_label = QLabel(self.signing_box)
        self.signer_label.setObjectName(u"signer_label")

        self.signing_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signer_label)

        self.signer_edit = CommittedLine(self.signing_box)
        self.signer_edit.setObjectName(u"signer_edit")

        self.signing_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signer_edit)

        self.recipients_label = QLabel(self.signing_box)
        self.recipients_label.setObjectName(u"recipients_label")

        self.signing_form.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.recipients_label)

        self.recipients_edit = CommittedText(self.signing_box)
        self.recipients_edit.setObjectName(u"recipients_edit")

        self.signing_form.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.recipients_edit)


        self.right_layout.addWidget(self.signing_box)

        self.source_label = QLabel(self.form_widget)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)
        self.source_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.right_layout.addWidget(self.source_label)

        self.right_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_spacer)


        self.columns_layout.addLayout(self.right_layout)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)
        self.form_area.setWidget(self.form_widget)

        self.form_layout.addWidget(self.form_area)

#if QT_CONFIG(shortcut)
        self.role_label.setBuddy(self.role_combo)
        self.doc_type_label.setBuddy(self.doc_type_edit)
        self.number_label.setBuddy(self.number_edit)
        self.place_label.setBuddy(self.place_edit)
        self.day_label.setBuddy(self.day_edit)
        self.month_label.setBuddy(self.month_edit)
        self.year_of_date_label.setBuddy(self.year_of_date_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.issuer_label.setBuddy(self.issuer_edit)
        self.superior_label.setBuddy(self.superior_edit)
        self.year_label.setBuddy(self.year_edit)
        self.open_ended_label.setBuddy(self.open_ended_check)
        self.state_label.setBuddy(self.state_combo)
        self.prefix_label.setBuddy(self.prefix_combo)
        self.position_for_label.setBuddy(self.position_for_edit)
        self.position_label.setBuddy(self.position_edit)
        self.signer_label.setBuddy(self.signer_edit)
        self.recipients_label.setBuddy(self.recipients_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.role_combo, self.doc_type_edit)
        QWidget.setTabOrder(self.doc_type_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.symbol_edit)
        QWidget.setTabOrder(self.symbol_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.month_edit)
        QWidget.setTabOrder(self.month_edit, self.year_of_date_edit)
        QWidget.setTabOrder(self.year_of_date_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.issuer_edit)
        QWidget.setTabOrder(self.issuer_edit, self.superior_edit)
        QWidget.setTabOrder(self.superior_edit, self.year_edit)
        QWidget.setTabOrder(self.year_edit, self.open_ended_check)
        QWidget.setTabOrder(self.open_ended_check, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.prefix_combo)
        QWidget.setTabOrder(self.prefix_combo, self.position_for_edit)
        QWidget.setTabOrder(self.position_for_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.signer_edit)
        QWidget.setTabOrder(self.signer_edit, self.recipients_edit)

        self.retranslateUi(PlanFormPanel)

        QMetaObject.connectSlotsByName(PlanFormPanel)
    # setupUi

    def retranslateUi(self, PlanFormPanel):
        self.document_box.setTitle(QCoreApplication.translate("PlanFormPanel", u"V\u0103n b\u1ea3n", None))
        self.role_label.setText(QCoreApplication.translate("PlanFormPanel", u"Vai tr\u00f2:", None))
        self.doc_type_label.setText(QCoreApplication.translate("PlanFormPanel", u"Lo\u1ea1i v\u0103n b\u1ea3n:", None))
        self.doc_type_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.number_label.setText(QCoreApplication.translate("PlanFormPanel", u"S\u1ed1:", None))
        self.number_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("PlanFormPanel", u"S\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.slash_label.setText(QCoreApplication.translate("PlanFormPanel", u"/", None))
        self.symbol_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(accessibility)
        self.symbol_edit.setAccessibleName(QCoreApplication.translate("PlanFormPanel", u"K\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("PlanFormPanel", u"\u0110\u1ecba danh:", None))
        self.place_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.day_label.setText(QCoreApplication.translate("PlanFormPanel", u"Ng\u00e0y:", None))
        self.day_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("PlanFormPanel", u"Ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.month_label.setText(QCoreApplication.translate("PlanFormPanel", u"th\u00e1ng", None))
        self.month_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.year_of_date_label.setText(QCoreApplication.translate("PlanFormPanel", u"n\u0103m", None))
        self.year_of_date_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.subject_label.setText(QCoreApplication.translate("PlanFormPanel", u"Tr\u00edch y\u1ebfu:", None))
        self.issuer_label.setText(QCoreApplication.translate("PlanFormPanel", u"C\u01a1 quan ban h\u00e0nh:", None))
        self.issuer_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.superior_label.setText(QCoreApplication.translate("PlanFormPanel", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n:", None))
        self.superior_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.running_box.setTitle(QCoreApplication.translate("PlanFormPanel", u"Th\u1ef1c hi\u1ec7n", None))
        self.year_label.setText(QCoreApplication.translate("PlanFormPanel", u"N\u0103m th\u1ef1c hi\u1ec7n:", None))
        self.year_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.open_ended_label.setText(QCoreApplication.translate("PlanFormPanel", u"Th\u1eddi h\u1ea1n:", None))
        self.open_ended_check.setText(QCoreApplication.translate("PlanFormPanel", u"Nhi\u1ec1u n\u0103m, kh\u00f4ng \u1ea5n \u0111\u1ecbnh n\u0103m k\u1ebft th\u00fac", None))
        self.state_label.setText(QCoreApplication.translate("PlanFormPanel", u"Tr\u1ea1ng th\u00e1i:", None))
        self.signing_box.setTitle(QCoreApplication.translate("PlanFormPanel", u"K\u00fd v\u00e0 n\u01a1i nh\u1eadn", None))
        self.prefix_label.setText(QCoreApplication.translate("PlanFormPanel", u"Quy\u1ec1n h\u1ea1n:", None))
        self.position_for_label.setText(QCoreApplication.translate("PlanFormPanel", u"K\u00fd thay cho:", None))
        self.position_for_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.position_label.setText(QCoreApplication.translate("PlanFormPanel", u"Ch\u1ee9c v\u1ee5:", None))
        self.position_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.signer_label.setText(QCoreApplication.translate("PlanFormPanel", u"Ng\u01b0\u1eddi k\u00fd:", None))
        self.signer_edit.setPlaceholderText(QCoreApplication.translate("PlanFormPanel", u"ch\u01b0a c\u00f3", None))
        self.recipients_label.setText(QCoreApplication.translate("PlanFormPanel", u"N\u01a1i nh\u1eadn (m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i):", None))
        self.source_label.setText("")
        pass
    # retranslateUi
