"""Generated from forms/first_run_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_FirstRunPage(object):
    def setupUi(self, FirstRunPage):
        if not FirstRunPage.objectName():
            FirstRunPage.setObjectName(u"FirstRunPage")
        FirstRunPage.resize(1190, 660)
        self.outer_layout = QVBoxLayout(FirstRunPage)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.page_area = QScrollArea(FirstRunPage)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setWidgetResizable(True)
        self.page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_widget = QWidget()
        self.page_widget.setObjectName(u"page_widget")
        self.page_layout = QVBoxLayout(self.page_widget)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.title_label = QLabel(self.page_widget)
        self.title_label.setObjectName(u"title_label")

        self.page_layout.addWidget(self.title_label)

        self.intro_label = QLabel(self.page_widget)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.page_layout.addWidget(self.intro_label)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(28)
        self.columns_layout.setObjectName(u"columns_layout")
        self.agency_layout = QFormLayout()
        self.agency_layout.setObjectName(u"agency_layout")
        self.agency_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.agency_layout.setVerticalSpacing(9)
        self.name_label = QLabel(self.page_widget)
        self.name_label.setObjectName(u"name_label")

        self.agency_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(self.page_widget)
        self.name_edit.setObjectName(u"name_edit")

        self.agency_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.short_name_label = QLabel(self.page_widget)
        self.short_name_label.setObjectName(u"short_name_label")

        self.agency_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.short_name_label)

        self.short_name_edit = QLineEdit(self.page_widget)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.agency_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_name_edit)

        self.parent_agency_label = QLabel(self.page_widget)
        self.parent_agency_label.setObjectName(u"parent_agency_label")

        self.agency_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parent_agency_label)

        self.parent_agency_edit = QLineEdit(self.page_widget)
        self.parent_agency_edit.setObjectName(u"parent_agency_edit")

        self.agency_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parent_agency_edit)

        self.place_label = QLabel(self.page_widget)
        self.place_label.setObjectName(u"place_label")

        self.agency_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place_edit = QLineEdit(self.page_widget)
        self.place_edit.setObjectName(u"place_edit")

        self.agency_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place_edit)

        self.kind_label = QLabel(self.page_widget)
        self.kind_label.setObjectName(u"kind_label")

        self.agency_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind_combo = QComboBox(self.page_widget)
        self.kind_combo.setObjectName(u"kind_combo")

        self.agency_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.kind_combo)

        self.plan_symbol_label = QLabel(self.page_widget)
        self.plan_symbol_label.setObjectName(u"plan_symbol_label")

        self.agency_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.plan_symbol_label)

        self.plan_symbol_edit = QLineEdit(self.page_widget)
        self.plan_symbol_edit.setObjectName(u"plan_symbol_edit")

        self.agency_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.plan_symbol_edit)

        self.report_symbol_label = QLabel(self.page_widget)
        self.report_symbol_label.setObjectName(u"report_symbol_label")

        self.agency_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.report_symbol_label)

        self.report_symbol_edit = QLineEdit(self.page_widget)
        self.report_symbol_edit.setObjectName(u"report_symbol_edit")

        self.agency_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.report_symbol_edit)


        self.columns_layout.addLayout(self.agency_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(9)
        self.right_layout.setObjectName(u"right_layout")
        self.signer_layout = QFormLayout()
        self.signer_layout.setObjectName(u"signer_layout")
        self.signer_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.signer_layout.setVerticalSpacing(9)
        self.authority_prefix_label = QLabel(self.page_widget)
        self.authority_prefix_label.setObjectName(u"authority_prefix_label")

        self.signer_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.authority_prefix_label)

        self.authority_prefix_combo = QComboBox(self.page_widget)
        self.authority_prefix_combo.setObjectName(u"authority_prefix_combo")

        self.signer_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.authority_prefix_combo)

        self.position_for_label = QLabel(self.page_widget)
        self.position_for_label.setObjectName(u"position_for_label")

        self.signer_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.position_for_label)

        self.position_for_edit = QLineEdit(self.page_widget)
        self.position_for_edit.setObjectName(u"position_for_edit")

        self.signer_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position_for_edit)

        self.position_label = QLabel(self.page_widget)
        self.position_label.setObjectName(u"position_label")

        self.signer_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position_edit = QLineEdit(self.page_widget)
        self.position_edit.setObjectName(u"position_edit")

        self.signer_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.position_edit)

        self.signer_name_label = QLabel(self.page_widget)
        self.signer_name_label.setObjectName(u"signer_name_label")

        self.signer_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signer_name_label)

        self.signer_name_edit = QLineEdit(self.page_widget)
        self.signer_name_edit.setObjectName(u"signer_name_edit")

        self.signer_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signer_name_edit)


        self.right_layout.addLayout(self.signer_layout)

        self.units_label = QLabel(self.page_widget)
        self.units_label.setObjectName(u"units_label")

        self.right_layout.addWidget(self.units_label)

        self.units_edit = QPlainTextEdit(self.page_widget)
        self.units_edit.setObjectName(u"units_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.units_edit.sizePolicy().hasHeightForWidth())
        self.units_edit.setSizePolicy(sizePolicy)
        self.units_edit.setMinimumSize(QSize(0, 90))
        self.units_edit.setTabChangesFocus(True)

        self.right_layout.addWidget(self.units_edit)

        self.right_layout.setStretch(2, 1)

        self.columns_layout.addLayout(self.right_layout)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.columns_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.begin_button = QPushButton(self.page_widget)
        self.begin_button.setObjectName(u"begin_button")

        self.button_layout.addWidget(self.begin_button)

        self.missing_label = QLabel(self.page_widget)
        self.missing_label.setObjectName(u"missing_label")

        self.button_layout.addWidget(self.missing_label)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.page_layout.addLayout(self.button_layout)

        self.sample_layout = QHBoxLayout()
        self.sample_layout.setObjectName(u"sample_layout")
        self.sample_button = QPushButton(self.page_widget)
        self.sample_button.setObjectName(u"sample_button")

        self.sample_layout.addWidget(self.sample_button)

        self.sample_label = QLabel(self.page_widget)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)

        self.sample_layout.addWidget(self.sample_label)

        self.sample_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.sample_layout)

        self.page_layout.setStretch(2, 1)
        self.page_area.setWidget(self.page_widget)

        self.outer_layout.addWidget(self.page_area)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.parent_agency_label.setBuddy(self.parent_agency_edit)
        self.place_label.setBuddy(self.place_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.plan_symbol_label.setBuddy(self.plan_symbol_edit)
        self.report_symbol_label.setBuddy(self.report_symbol_edit)
        self.authority_prefix_label.setBuddy(self.authority_prefix_combo)
        self.position_for_label.setBuddy(self.position_for_edit)
        self.position_label.setBuddy(self.position_edit)
        self.signer_name_label.setBuddy(self.signer_name_edit)
        self.units_label.setBuddy(self.units_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.parent_agency_edit)
        QWidget.setTabOrder(self.parent_agency_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.plan_symbol_edit)
        QWidget.setTabOrder(self.plan_symbol_edit, self.report_symbol_edit)
        QWidget.setTabOrder(self.report_symbol_edit, self.authority_prefix_combo)
        QWidget.setTabOrder(self.authority_prefix_combo, self.position_for_edit)
        QWidget.setTabOrder(self.position_for_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.signer_name_edit)
        QWidget.setTabOrder(self.signer_name_edit, self.units_edit)
        QWidget.setTabOrder(self.units_edit, self.begin_button)
        QWidget.setTabOrder(self.begin_button, self.sample_button)

        self.retranslateUi(FirstRunPage)

        QMetaObject.connectSlotsByName(FirstRunPage)
    # setupUi

    def retranslateUi(self, FirstRunPage):
        self.title_label.setText(QCoreApplication.translate("FirstRunPage", u"Khai b\u00e1o c\u01a1 quan", None))
        self.intro_label.setText(QCoreApplication.translate("FirstRunPage", u"C\u00e1c th\u00f4ng tin n\u00e0y \u0111\u01b0\u1ee3c in \u1edf \u0111\u1ea7u v\u00e0 cu\u1ed1i v\u0103n b\u1ea3n; c\u00f3 th\u1ec3 s\u1eeda l\u1ea1i b\u1ea5t c\u1ee9 l\u00fac n\u00e0o \u1edf trang Danh m\u1ee5c. Ch\u1ec9 t\u00ean c\u01a1 quan l\u00e0 b\u1eaft bu\u1ed9c.", None))
        self.name_label.setText(QCoreApplication.translate("FirstRunPage", u"&T\u00ean c\u01a1 quan", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: S\u1edf T\u01b0 ph\u00e1p t\u1ec9nh Minh H\u00e0", None))
        self.short_name_label.setText(QCoreApplication.translate("FirstRunPage", u"T\u00ean &vi\u1ebft t\u1eaft", None))
        self.short_name_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: S\u1edf T\u01b0 ph\u00e1p", None))
        self.parent_agency_label.setText(QCoreApplication.translate("FirstRunPage", u"C\u01a1 quan &ch\u1ee7 qu\u1ea3n", None))
        self.parent_agency_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: UBND t\u1ec9nh Minh H\u00e0", None))
        self.place_label.setText(QCoreApplication.translate("FirstRunPage", u"\u0110\u1ecba &danh", None))
        self.place_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: Minh H\u00e0", None))
        self.kind_label.setText(QCoreApplication.translate("FirstRunPage", u"&Lo\u1ea1i c\u01a1 quan", None))
        self.plan_symbol_label.setText(QCoreApplication.translate("FirstRunPage", u"K\u00fd hi\u1ec7u &k\u1ebf ho\u1ea1ch", None))
        self.plan_symbol_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: KH-STP", None))
        self.report_symbol_label.setText(QCoreApplication.translate("FirstRunPage", u"K\u00fd hi\u1ec7u &b\u00e1o c\u00e1o", None))
        self.report_symbol_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: BC-STP", None))
        self.authority_prefix_label.setText(QCoreApplication.translate("FirstRunPage", u"&Quy\u1ec1n h\u1ea1n k\u00fd", None))
        self.position_for_label.setText(QCoreApplication.translate("FirstRunPage", u"K\u00fd tha&y ch\u1ee9c danh", None))
        self.position_for_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: GI\u00c1M \u0110\u1ed0C", None))
        self.position_label.setText(QCoreApplication.translate("FirstRunPage", u"C&h\u1ee9c v\u1ee5 ng\u01b0\u1eddi k\u00fd", None))
        self.position_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"v\u00ed d\u1ee5: PH\u00d3 GI\u00c1M \u0110\u1ed0C", None))
        self.signer_name_label.setText(QCoreApplication.translate("FirstRunPage", u"H\u1ecd t&\u00ean ng\u01b0\u1eddi k\u00fd", None))
        self.units_label.setText(QCoreApplication.translate("FirstRunPage", u"Ph&\u00f2ng, ban, \u0111\u01a1n v\u1ecb (m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean)", None))
        self.units_edit.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"V\u0103n ph\u00f2ng\n"
"Thanh tra\n"
"Ph\u00f2ng \u2026", None))
        self.begin_button.setText(QCoreApplication.translate("FirstRunPage", u"B\u1eaft \u0111\u1ea7&u", None))
        self.missing_label.setText("")
        self.sample_button.setText(QCoreApplication.translate("FirstRunPage", u"D\u00f9ng d\u1eef li\u1ec7u &m\u1eabu", None))
        self.sample_label.setText(QCoreApplication.translate("FirstRunPage", u"Ch\u01b0a mu\u1ed1n khai b\u00e1o? D\u00f9ng th\u1eed v\u1edbi m\u1ed9t c\u01a1 quan gi\u1ea3 \u0111\u1ecbnh \u0111\u00e3 c\u00f3 k\u1ebf ho\u1ea1ch, k\u1ebft qu\u1ea3 v\u00e0 \u0111i\u1ec3m c\u1ee7a c\u1ea3 n\u0103m. X\u00f3a d\u1eef li\u1ec7u m\u1eabu \u1edf trang D\u1eef li\u1ec7u khi d\u00f9ng th\u1eadt.", None))
        pass
    # retranslateUi
