"""Generated from forms/tracking_settings_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

class Ui_TrackingSettingsDialog(object):
    def setupUi(self, TrackingSettingsDialog):
        if not TrackingSettingsDialog.objectName():
            TrackingSettingsDialog.setObjectName(u"TrackingSettingsDialog")
        TrackingSettingsDialog.resize(460, 290)
        self.dialog_layout = QVBoxLayout(TrackingSettingsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.due_soon_label = QLabel(TrackingSettingsDialog)
        self.due_soon_label.setObjectName(u"due_soon_label")

        self.fields_layout.addWidget(self.due_soon_label, 0, 0, 1, 1)

        self.due_soon_spin = QSpinBox(TrackingSettingsDialog)
        self.due_soon_spin.setObjectName(u"due_soon_spin")
        self.due_soon_spin.setMaximum(366)

        self.fields_layout.addWidget(self.due_soon_spin, 0, 1, 1, 1)

        self.internal_lead_label = QLabel(TrackingSettingsDialog)
        self.internal_lead_label.setObjectName(u"internal_lead_label")

        self.fields_layout.addWidget(self.internal_lead_label, 1, 0, 1, 1)

        self.internal_lead_spin = QSpinBox(TrackingSettingsDialog)
        self.internal_lead_spin.setObjectName(u"internal_lead_spin")
        self.internal_lead_spin.setMinimum(-1)
        self.internal_lead_spin.setMaximum(366)
        self.internal_lead_spin.setValue(-1)

        self.fields_layout.addWidget(self.internal_lead_spin, 1, 1, 1, 1)

        self.rhythm_label = QLabel(TrackingSettingsDialog)
        self.rhythm_label.setObjectName(u"rhythm_label")

        self.fields_layout.addWidget(self.rhythm_label, 2, 0, 1, 1)

        self.rhythm_combo = QComboBox(TrackingSettingsDialog)
        self.rhythm_combo.setObjectName(u"rhythm_combo")

        self.fields_layout.addWidget(self.rhythm_combo, 2, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.rhythm_hint_label = QLabel(TrackingSettingsDialog)
        self.rhythm_hint_label.setObjectName(u"rhythm_hint_label")
        self.rhythm_hint_label.setWordWrap(True)
        self.rhythm_hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.rhythm_hint_label)

        self.follows_units_check = QCheckBox(TrackingSettingsDialog)
        self.follows_units_check.setObjectName(u"follows_units_check")

        self.dialog_layout.addWidget(self.follows_units_check)

        self.follows_units_hint_label = QLabel(TrackingSettingsDialog)
        self.follows_units_hint_label.setObjectName(u"follows_units_hint_label")
        self.follows_units_hint_label.setWordWrap(True)
        self.follows_units_hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.follows_units_hint_label)

        self.dialog_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.save_button = QPushButton(TrackingSettingsDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_layout.addWidget(self.save_button)

        self.close_button = QPushButton(TrackingSettingsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.due_soon_label.setBuddy(self.due_soon_spin)
        self.internal_lead_label.setBuddy(self.internal_lead_spin)
        self.rhythm_label.setBuddy(self.rhythm_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.due_soon_spin, self.internal_lead_spin)
        QWidget.setTabOrder(self.internal_lead_spin, self.rhythm_combo)
        QWidget.setTabOrder(self.rhythm_combo, self.follows_units_check)
        QWidget.setTabOrder(self.follows_units_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(TrackingSettingsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(TrackingSettingsDialog)
    # setupUi

    def retranslateUi(self, TrackingSettingsDialog):
        TrackingSettingsDialog.setWindowTitle(QCoreApplication.translate("TrackingSettingsDialog", u"Thi\u1ebft l\u1eadp theo d\u00f5i", None))
        self.due_soon_label.setText(QCoreApplication.translate("TrackingSettingsDialog", u"B\u00e1o \u201cs\u1eafp \u0111\u1ebfn h\u1ea1n\u201d &tr\u01b0\u1edbc", None))
        self.due_soon_spin.setSuffix(QCoreApplication.translate("TrackingSettingsDialog", u" ng\u00e0y", None))
        self.internal_lead_label.setText(QCoreApplication.translate("TrackingSettingsDialog", u"H\u1ea1n &n\u1ed9i b\u1ed9, khi ch\u01b0a \u0111\u1eb7t, l\u00e0 tr\u01b0\u1edbc h\u1ea1n ngo\u00e0i", None))
        self.internal_lead_spin.setSuffix(QCoreApplication.translate("TrackingSettingsDialog", u" ng\u00e0y", None))
        self.internal_lead_spin.setSpecialValueText(QCoreApplication.translate("TrackingSettingsDialog", u"kh\u00f4ng t\u1ef1 t\u00ednh", None))
#if QT_CONFIG(tooltip)
        self.internal_lead_spin.setToolTip(QCoreApplication.translate("TrackingSettingsDialog", u"D\u00f9ng cho m\u1ed1c v\u00e0 nhi\u1ec7m v\u1ee5 ch\u01b0a \u0111\u1eb7t h\u1ea1n n\u1ed9i b\u1ed9; ng\u00e0y t\u00ednh ra \u0111\u01b0\u1ee3c ghi \u201c(t\u1ef1 t\u00ednh)\u201d", None))
#endif // QT_CONFIG(tooltip)
        self.rhythm_label.setText(QCoreApplication.translate("TrackingSettingsDialog", u"Nhi\u1ec7m v\u1ee5 th\u01b0\u1eddng &xuy\u00ean, h\u1eb1ng n\u0103m c\u1ea7n c\u00f3 k\u1ebft qu\u1ea3", None))
        self.rhythm_hint_label.setText(QCoreApplication.translate("TrackingSettingsDialog", u"Qu\u00e1 k\u1ef3 m\u00e0 ch\u01b0a ghi k\u1ebft qu\u1ea3 th\u00ec nhi\u1ec7m v\u1ee5 \u0111\u01b0\u1ee3c b\u00e1o \u201cch\u01b0a c\u00f3 k\u1ebft qu\u1ea3 trong k\u1ef3\u201d, kh\u00f4ng b\u1ecb t\u00ednh l\u00e0 qu\u00e1 h\u1ea1n.", None))
        self.follows_units_check.setText(QCoreApplication.translate("TrackingSettingsDialog", u"C\u01a1 quan theo &d\u00f5i vi\u1ec7c th\u1ef1c hi\u1ec7n c\u1ee7a \u0111\u01a1n v\u1ecb kh\u00e1c", None))
        self.follows_units_hint_label.setText(QCoreApplication.translate("TrackingSettingsDialog", u"Trang Theo d\u00f5i c\u00f3 th\u00eam th\u1ebb \u201c\u0110\u01a1n v\u1ecb ph\u1ea3i g\u1eedi\u201d: s\u1edf, ng\u00e0nh, UBND n\u00e0o \u0111\u00e3 ban h\u00e0nh k\u1ebf ho\u1ea1ch, \u0111\u00e3 b\u00e1o c\u00e1o, \u0111\u00e3 ch\u1ea5m \u0111i\u1ec3m. T\u1eaft th\u00ec th\u1ebb \u1ea9n \u0111i, d\u1eef li\u1ec7u \u0111\u01b0\u1ee3c gi\u1eef.", None))
        self.save_button.setText(QCoreApplication.translate("TrackingSettingsDialog", u"L\u01b0u thi\u1ebft l\u1eadp", None))
        self.close_button.setText(QCoreApplication.translate("TrackingSettingsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
