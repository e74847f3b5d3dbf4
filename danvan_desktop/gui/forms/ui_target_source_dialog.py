"""Generated from forms/target_source_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_TargetSourceDialog(object):
    def setupUi(self, TargetSourceDialog):
        if not TargetSourceDialog.objectName():
            TargetSourceDialog.setObjectName(u"TargetSourceDialog")
        TargetSourceDialog.resize(720, 400)
        self.dialog_layout = QVBoxLayout(TargetSourceDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.what_label = QLabel(TargetSourceDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.what_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.register_label = QLabel(TargetSourceDialog)
        self.register_label.setObjectName(u"register_label")

        self.fields_layout.addWidget(self.register_label, 0, 0, 1, 1)

        self.register_combo = QComboBox(TargetSourceDialog)
        self.register_combo.setObjectName(u"register_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.register_combo.sizePolicy().hasHeightForWidth())
        self.register_combo.setSizePolicy(sizePolicy)
        self.register_combo.setMinimumContentsLength(14)
        self.register_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.register_combo, 0, 1, 1, 1)

        self.period_label = QLabel(TargetSourceDialog)
        self.period_label.setObjectName(u"period_label")

        self.fields_layout.addWidget(self.period_label, 0, 2, 1, 1)

        self.period_combo = QComboBox(TargetSourceDialog)
        self.period_combo.setObjectName(u"period_combo")
        sizePolicy.setHeightForWidth(self.period_combo.sizePolicy().hasHeightForWidth())
        self.period_combo.setSizePolicy(sizePolicy)
        self.period_combo.setMinimumContentsLength(14)
        self.period_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.period_combo, 0, 3, 1, 1)

        self.numerator_label = QLabel(TargetSourceDialog)
        self.numerator_label.setObjectName(u"numerator_label")

        self.fields_layout.addWidget(self.numerator_label, 1, 0, 1, 1)

        self.numerator_combo = QComboBox(TargetSourceDialog)
        self.numerator_combo.setObjectName(u"numerator_combo")
        sizePolicy.setHeightForWidth(self.numerator_combo.sizePolicy().hasHeightForWidth())
        self.numerator_combo.setSizePolicy(sizePolicy)
        self.numerator_combo.setMinimumContentsLength(14)
        self.numerator_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.numerator_combo, 1, 1, 1, 3)

        self.where_label = QLabel(TargetSourceDialog)
        self.where_label.setObjectName(u"where_label")

        self.fields_layout.addWidget(self.where_label, 2, 0, 1, 1)

        self.where_combo = QComboBox(TargetSourceDialog)
        self.where_combo.setObjectName(u"where_combo")
        sizePolicy.setHeightForWidth(self.where_combo.sizePolicy().hasHeightForWidth())
        self.where_combo.setSizePolicy(sizePolicy)
        self.where_combo.setMinimumContentsLength(14)
        self.where_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.where_combo, 2, 1, 1, 1)

        self.equals_label = QLabel(TargetSourceDialog)
        self.equals_label.setObjectName(u"equals_label")

        self.fields_layout.addWidget(self.equals_label, 2, 2, 1, 1)

        self.equals_combo = QComboBox(TargetSourceDialog)
        self.equals_combo.setObjectName(u"equals_combo")
        sizePolicy.setHeightForWidth(self.equals_combo.sizePolicy().hasHeightForWidth())
        self.equals_combo.setSizePolicy(sizePolicy)
        self.equals_combo.setMinimumContentsLength(14)
        self.equals_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.equals_combo, 2, 3, 1, 1)

        self.denominator_label = QLabel(TargetSourceDialog)
        self.denominator_label.setObjectName(u"denominator_label")

        self.fields_layout.addWidget(self.denominator_label, 3, 0, 1, 1)

        self.denominator_combo = QComboBox(TargetSourceDialog)
        self.denominator_combo.setObjectName(u"denominator_combo")
        sizePolicy.setHeightForWidth(self.denominator_combo.sizePolicy().hasHeightForWidth())
        self.denominator_combo.setSizePolicy(sizePolicy)
        self.denominator_combo.setMinimumContentsLength(14)
        self.denominator_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.denominator_combo, 3, 1, 1, 1)

        self.plus_label = QLabel(TargetSourceDialog)
        self.plus_label.setObjectName(u"plus_label")

        self.fields_layout.addWidget(self.plus_label, 3, 2, 1, 1)

        self.plus_combo = QComboBox(TargetSourceDialog)
        self.plus_combo.setObjectName(u"plus_combo")
        sizePolicy.setHeightForWidth(self.plus_combo.sizePolicy().hasHeightForWidth())
        self.plus_combo.setSizePolicy(sizePolicy)
        self.plus_combo.setMinimumContentsLength(14)
        self.plus_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.plus_combo, 3, 3, 1, 1)

        self.both_check = QCheckBox(TargetSourceDialog)
        self.both_check.setObjectName(u"both_check")

        self.fields_layout.addWidget(self.both_check, 4, 1, 1, 3)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnStretch(3, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.preview_box = QGroupBox(TargetSourceDialog)
        self.preview_box.setObjectName(u"preview_box")
        self.preview_layout = QVBoxLayout(self.preview_box)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_label = QLabel(self.preview_box)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)
        self.preview_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.preview_layout.addWidget(self.preview_label)


        self.dialog_layout.addWidget(self.preview_box)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.unlink_button = QPushButton(TargetSourceDialog)
        self.unlink_button.setObjectName(u"unlink_button")
        self.unlink_button.setAutoDefault(False)

        self.button_layout.addWidget(self.unlink_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.link_button = QPushButton(TargetSourceDialog)
        self.link_button.setObjectName(u"link_button")

        self.button_layout.addWidget(self.link_button)

        self.close_button = QPushButton(TargetSourceDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.register_label.setBuddy(self.register_combo)
        self.period_label.setBuddy(self.period_combo)
        self.numerator_label.setBuddy(self.numerator_combo)
        self.where_label.setBuddy(self.where_combo)
        self.equals_label.setBuddy(self.equals_combo)
        self.denominator_label.setBuddy(self.denominator_combo)
        self.plus_label.setBuddy(self.plus_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.register_combo, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.numerator_combo)
        QWidget.setTabOrder(self.numerator_combo, self.where_combo)
        QWidget.setTabOrder(self.where_combo, self.equals_combo)
        QWidget.setTabOrder(self.equals_combo, self.denominator_combo)
        QWidget.setTabOrder(self.denominator_combo, self.plus_combo)
        QWidget.setTabOrder(self.plus_combo, self.both_check)
        QWidget.setTabOrder(self.both_check, self.unlink_button)
        QWidget.setTabOrder(self.unlink_button, self.link_button)
        QWidget.setTabOrder(self.link_button, self.close_button)

        self.retranslateUi(TargetSourceDialog)

        self.link_button.setDefault(True)


        QMetaObject.connectSlotsByName(TargetSourceDialog)
    # setupUi

    def retranslateUi(self, TargetSourceDialog):
        TargetSourceDialog.setWindowTitle(QCoreApplication.translate("TargetSourceDialog", u"L\u1ea5y s\u1ed1 li\u1ec7u t\u1eeb s\u1ed5 theo d\u00f5i", None))
        self.what_label.setText("")
        self.register_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&S\u1ed5", None))
        self.period_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&K\u1ef3", None))
        self.numerator_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&T\u1eed s\u1ed1 / s\u1ed1 \u0111\u1ea1t", None))
        self.where_label.setText(QCoreApplication.translate("TargetSourceDialog", u"Ch\u1ec9 t\u00ednh d\u00f2ng &c\u00f3", None))
        self.equals_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&l\u00e0", None))
        self.denominator_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&M\u1eabu s\u1ed1", None))
        self.plus_label.setText(QCoreApplication.translate("TargetSourceDialog", u"&c\u1ed9ng th\u00eam", None))
        self.both_check.setText(QCoreApplication.translate("TargetSourceDialog", u"M\u1eab&u s\u1ed1 c\u0169ng ch\u1ec9 t\u00ednh c\u00e1c d\u00f2ng \u0111\u00f3", None))
        self.preview_box.setTitle(QCoreApplication.translate("TargetSourceDialog", u"K\u1ebft qu\u1ea3 v\u1edbi ngu\u1ed3n n\u00e0y", None))
        self.preview_label.setText("")
        self.unlink_button.setText(QCoreApplication.translate("TargetSourceDialog", u"Th\u00f4i l\u1ea5y t\u1eeb s\u1ed5", None))
        self.link_button.setText(QCoreApplication.translate("TargetSourceDialog", u"L\u1ea5y s\u1ed1 t\u1eeb s\u1ed5 n\u00e0y", None))
        self.close_button.setText(QCoreApplication.translate("TargetSourceDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
