"""Generated from forms/agency_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)

class Ui_AgencyPanel(object):
    def setupUi(self, AgencyPanel):
        if not AgencyPanel.objectName():
            AgencyPanel.setObjectName(u"AgencyPanel")
        AgencyPanel.resize(1100, 560)
        self.panel_layout = QHBoxLayout(AgencyPanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.agency_box = QGroupBox(AgencyPanel)
        self.agency_box.setObjectName(u"agency_box")
        self.agency_layout = QVBoxLayout(self.agency_box)
        self.agency_layout.setObjectName(u"agency_layout")
        self.agency_grid = QGridLayout()
        self.agency_grid.setObjectName(u"agency_grid")
        self.name_label = QLabel(self.agency_box)
        self.name_label.setObjectName(u"name_label")

        self.agency_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = CommittedLine(self.agency_box)
        self.name_edit.setObjectName(u"name_edit")

        self.agency_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.short_name_label = QLabel(self.agency_box)
        self.short_name_label.setObjectName(u"short_name_label")

        self.agency_grid.addWidget(self.short_name_label, 1, 0, 1, 1)

        self.short_name_edit = CommittedLine(self.agency_box)
        self.short_name_edit.setObjectName(u"short_name_edit")

        self.agency_grid.addWidget(self.short_name_edit, 1, 1, 1, 1)

        self.parent_agency_label = QLabel(self.agency_box)
        self.parent_agency_label.setObjectName(u"parent_agency_label")

        self.agency_grid.addWidget(self.parent_agency_label, 2, 0, 1, 1)

        self.parent_agency_edit = CommittedLine(self.agency_box)
        self.parent_agency_edit.setObjectName(u"parent_agency_edit")

        self.agency_grid.addWidget(self.parent_agency_edit, 2, 1, 1, 1)

        self.place_label = QLabel(self.agency_box)
        self.place_label.setObjectName(u"place_label")

        self.agency_grid.addWidget(self.place_label, 3, 0, 1, 1)

        self.place_edit = CommittedLine(self.agency_box)
        self.place_edit.setObjectName(u"place_edit")

        self.agency_grid.addWidget(self.place_edit, 3, 1, 1, 1)

        self.kind_label = QLabel(self.agency_box)
        self.kind_label.setObjectName(u"kind_label")

        self.agency_grid.addWidget(self.kind_label, 4, 0, 1, 1)

        self.kind_combo = QComboBox(self.agency_box)
        self.kind_combo.setObjectName(u"kind_combo")

        self.agency_grid.addWidget(self.kind_combo, 4, 1, 1, 1)

        self.plan_symbol_label = QLabel(self.agency_box)
        self.plan_symbol_label.setObjectName(u"plan_symbol_label")

        self.agency_grid.addWidget(self.plan_symbol_label, 5, 0, 1, 1)

        self.plan_symbol_edit = CommittedLine(self.agency_box)
        self.plan_symbol_edit.setObjectName(u"plan_symbol_edit")

        self.agency_grid.addWidget(self.plan_symbol_edit, 5, 1, 1, 1)

        self.report_symbol_label = QLabel(self.agency_box)
        self.report_symbol_label.setObjectName(u"report_symbol_label")

        self.agency_grid.addWidget(self.report_symbol_label, 6, 0, 1, 1)

        self.report_symbol_edit = CommittedLine(self.agency_box)
        self.report_symbol_edit.setObjectName(u"report_symbol_edit")

        self.agency_grid.addWidget(self.report_symbol_edit, 6, 1, 1, 1)

        self.line_pitch_label = QLabel(self.agency_box)
        self.line_pitch_label.setObjectName(u"line_pitch_label")

        self.agency_grid.addWidget(self.line_pitch_label, 7, 0, 1, 1)

        self.line_pitch_spin = QSpinBox(self.agency_box)
        self.line_pitch_spin.setObjectName(u"line_pitch_spin")

        self.agency_grid.addWidget(self.line_pitch_spin, 7, 1, 1, 1)

        self.agency_grid.setColumnStretch(1, 1)

        self.agency_layout.addLayout(self.agency_grid)

        self.saved_label = QLabel(self.agency_box)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)

        self.agency_layout.addWidget(self.saved_label)

        self.agency_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agency_layout.addItem(self.agency_spacer)


        self.panel_layout.addWidget(self.agency_box)

        self.right_layout = QVBoxLayout()
        self.right_layout.setObjectName(u"right_layout")
        self.signing_box = QGroupBox(AgencyPanel)
        self.signing_box.setObjectName(u"signing_box")
        self.signing_layout = QVBoxLayout(self.signing_box)
        self.signing_layout.setObjectName(u"signing_layout")
        self.signing_grid = QGridLayout()
        self.signing_grid.setObjectName(u"signing_grid")
        self.signer_label = QLabel(self.signing_box)
        self.signer_label.setObjectName(u"signer_label")

        self.signing_grid.addWidget(self.signer_label, 0, 0, 1, 1)

        self.signer_combo = QComboBox(self.signing_box)
        self.signer_combo.setObjectName(u"signer_combo")

        self.signing_grid.addWidget(self.signer_combo, 0, 1, 1, 1)

        self.authority_prefix_label = QLabel(self.signing_box)
        self.authority_prefix_label.setObjectName(u"authority_prefix_label")

        self.signing_grid.addWidget(self.authority_prefix_label, 1, 0, 1, 1)

        self.authority_prefix_combo = QComboBox(self.signing_box)
        self.authority_prefix_combo.setObjectName(u"authority_prefix_combo")
        self.authority_prefix_combo.setEditable(True)

        self.signing_grid.addWidget(self.authority_prefix_combo, 1, 1, 1, 1)

        self.position_for_label = QLabel(self.signing_box)
        self.position_for_label.setObjectName(u"position_for_label")

        self.signing_grid.addWidget(self.position_for_label, 2, 0, 1, 1)

        self.position_for_edit = CommittedLine(self.signing_box)
        self.position_for_edit.setObjectName(u"position_for_edit")

        self.signing_grid.addWidget(self.position_for_edit, 2, 1, 1, 1)

        self.position_label = QLabel(self.signing_box)
        self.position_label.setObjectName(u"position_label")

        self.signing_grid.addWidget(self.position_label, 3, 0, 1, 1)

        self.position_edit = CommittedLine(self.signing_box)
        self.position_edit.setObjectName(u"position_edit")

        self.signing_grid.addWidget(self.position_edit, 3, 1, 1, 1)

        self.signer_name_label = QLabel(self.signing_box)
        self.signer_name_label.setObjectName(u"signer_name_label")

        self.signing_grid.addWidget(self.signer_name_label, 4, 0, 1, 1)

        self.signer_name_edit = CommittedLine(self.signing_box)
        self.signer_name_edit.setObjectName(u"signer_name_edit")

        self.signing_grid.addWidget(self.signer_name_edit, 4, 1, 1, 1)

        self.signing_grid.setColumnStretch(1, 1)

        self.signing_layout.addLayout(self.signing_grid)


        self.right_layout.addWidget(self.signing_box)

        self.recipients_box = QGroupBox(AgencyPanel)
        self.recipients_box.setObjectName(u"recipients_box")
        self.recipients_layout = QVBoxLayout(self.recipients_box)
        self.recipients_layout.setObjectName(u"recipients_layout")
        self.recipients_label = QLabel(self.recipients_box)
        self.recipients_label.setObjectName(u"recipients_label")
        self.recipients_label.setWordWrap(True)

        self.recipients_layout.addWidget(self.recipients_label)

        self.recipients_edit = CommittedText(self.recipients_box)
        self.recipients_edit.setObjectName(u"recipients_edit")
        self.recipients_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.recipients_edit.sizePolicy().hasHeightForWidth())
        self.recipients_edit.setSizePolicy(sizePolicy)

        self.recipients_layout.addWidget(self.recipients_edit)

        self.recipients_layout.setStretch(1, 1)

        self.right_layout.addWidget(self.recipients_box)

        self.right_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.right_layout)

        self.panel_layout.setStretch(0, 1)
        self.panel_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.short_name_label.setBuddy(self.short_name_edit)
        self.parent_agency_label.setBuddy(self.parent_agency_edit)
        self.place_label.setBuddy(self.place_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.plan_symbol_label.setBuddy(self.plan_symbol_edit)
        self.report_symbol_label.setBuddy(self.report_symbol_edit)
        self.line_pitch_label.setBuddy(self.line_pitch_spin)
        self.signer_label.setBuddy(self.signer_combo)
        self.authority_prefix_label.setBuddy(self.authority_prefix_combo)
        self.position_for_label.setBuddy(self.position_for_edit)
        self.position_label.setBuddy(self.position_edit)
        self.signer_name_label.setBuddy(self.signer_name_edit)
        self.recipients_label.setBuddy(self.recipients_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.short_name_edit)
        QWidget.setTabOrder(self.short_name_edit, self.parent_agency_edit)
        QWidget.setTabOrder(self.parent_agency_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.plan_symbol_edit)
        QWidget.setTabOrder(self.plan_symbol_edit, self.report_symbol_edit)
        QWidget.setTabOrder(self.report_symbol_edit, self.line_pitch_spin)
        QWidget.setTabOrder(self.line_pitch_spin, self.signer_combo)
        QWidget.setTabOrder(self.signer_combo, self.authority_prefix_combo)
        QWidget.setTabOrder(self.authority_prefix_combo, self.position_for_edit)
        QWidget.setTabOrder(self.position_for_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.signer_name_edit)
        QWidget.setTabOrder(self.signer_name_edit, self.recipients_edit)

        self.retranslateUi(AgencyPanel)

        QMetaObject.connectSlotsByName(AgencyPanel)
    # setupUi

    def retranslateUi(self, AgencyPanel):
        self.agency_box.setTitle(QCoreApplication.translate("AgencyPanel", u"Th\u00f4ng tin c\u01a1 quan", None))
        self.name_label.setText(QCoreApplication.translate("AgencyPanel", u"&T\u00ean c\u01a1 quan", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"v\u00ed d\u1ee5: S\u1edf T\u01b0 ph\u00e1p t\u1ec9nh Minh H\u00e0", None))
        self.short_name_label.setText(QCoreApplication.translate("AgencyPanel", u"T\u00ean &vi\u1ebft t\u1eaft", None))
        self.short_name_edit.setPlaceholderText("")
        self.parent_agency_label.setText(QCoreApplication.translate("AgencyPanel", u"C\u01a1 quan &ch\u1ee7 qu\u1ea3n", None))
        self.parent_agency_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"in tr\u00ean t\u00ean c\u01a1 quan", None))
        self.place_label.setText(QCoreApplication.translate("AgencyPanel", u"\u0110\u1ecb&a danh", None))
        self.place_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"ghi tr\u01b0\u1edbc ng\u00e0y th\u00e1ng", None))
        self.kind_label.setText(QCoreApplication.translate("AgencyPanel", u"&Lo\u1ea1i c\u01a1 quan", None))
        self.plan_symbol_label.setText(QCoreApplication.translate("AgencyPanel", u"K\u00fd hi\u1ec7u k\u1ebf h&o\u1ea1ch", None))
        self.plan_symbol_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"v\u00ed d\u1ee5 /KH-STP", None))
        self.report_symbol_label.setText(QCoreApplication.translate("AgencyPanel", u"K\u00fd hi\u1ec7u &b\u00e1o c\u00e1o", None))
        self.report_symbol_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"v\u00ed d\u1ee5 /BC-STP", None))
        self.line_pitch_label.setText(QCoreApplication.translate("AgencyPanel", u"Gi\u00e3n &d\u00f2ng (v\u0103n b\u1ea3n \u0110\u1ea3ng)", None))
#if QT_CONFIG(tooltip)
        self.line_pitch_spin.setToolTip(QCoreApplication.translate("AgencyPanel", u"Kho\u1ea3ng c\u00e1ch d\u00f2ng ch\u00ednh x\u00e1c c\u1ee7a b\u00e1o c\u00e1o, c\u00f4ng v\u0103n c\u1ee7a c\u1ea5p \u1ee7y; b\u00e1o c\u00e1o \u0111\u00e3 g\u1eedi gi\u1eef nh\u01b0 khi g\u1eedi.", None))
#endif // QT_CONFIG(tooltip)
        self.line_pitch_spin.setSuffix(QCoreApplication.translate("AgencyPanel", u" pt", None))
        self.saved_label.setText(QCoreApplication.translate("AgencyPanel", u"M\u1ed7i \u00f4 \u0111\u01b0\u1ee3c l\u01b0u ngay khi r\u1eddi kh\u1ecfi \u00f4.", None))
        self.signing_box.setTitle(QCoreApplication.translate("AgencyPanel", u"Kh\u1ed1i ch\u1eef k\u00fd m\u1eb7c \u0111\u1ecbnh", None))
        self.signer_label.setText(QCoreApplication.translate("AgencyPanel", u"Ch\u1ecdn n&g\u01b0\u1eddi k\u00fd", None))
        self.authority_prefix_label.setText(QCoreApplication.translate("AgencyPanel", u"&Quy\u1ec1n h\u1ea1n", None))
        self.position_for_label.setText(QCoreApplication.translate("AgencyPanel", u"K\u00fd tha&y (ch\u1ee9c v\u1ee5)", None))
        self.position_for_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"v\u00ed d\u1ee5 GI\u00c1M \u0110\u1ed0C", None))
        self.position_label.setText(QCoreApplication.translate("AgencyPanel", u"Ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi &k\u00fd", None))
        self.position_edit.setPlaceholderText(QCoreApplication.translate("AgencyPanel", u"v\u00ed d\u1ee5 PH\u00d3 GI\u00c1M \u0110\u1ed0C", None))
        self.signer_name_label.setText(QCoreApplication.translate("AgencyPanel", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.signer_name_edit.setPlaceholderText("")
        self.recipients_box.setTitle(QCoreApplication.translate("AgencyPanel", u"N\u01a1i nh\u1eadn m\u1eb7c \u0111\u1ecbnh", None))
        self.recipients_label.setText(QCoreApplication.translate("AgencyPanel", u"&N\u01a1i nh\u1eadn, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i; d\u00f2ng cu\u1ed1i th\u01b0\u1eddng l\u00e0 \u201cL\u01b0u: VT.\u201d", None))
        pass
    # retranslateUi
