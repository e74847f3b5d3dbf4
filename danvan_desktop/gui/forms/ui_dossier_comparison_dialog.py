"""Generated from forms/dossier_comparison_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_DossierComparisonDialog(object):
    def setupUi(self, DossierComparisonDialog):
        if not DossierComparisonDialog.objectName():
            DossierComparisonDialog.setObjectName(u"DossierComparisonDialog")
        DossierComparisonDialog.resize(660, 420)
        self.dialog_layout = QVBoxLayout(DossierComparisonDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.sent_label = QLabel(DossierComparisonDialog)
        self.sent_label.setObjectName(u"sent_label")

        self.fields_layout.addWidget(self.sent_label, 0, 0, 1, 1)

        self.sent_combo = QComboBox(DossierComparisonDialog)
        self.sent_combo.setObjectName(u"sent_combo")
        self.sent_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fields_layout.addWidget(self.sent_combo, 0, 1, 1, 1)

        self.package_label = QLabel(DossierComparisonDialog)
        self.package_label.setObjectName(u"package_label")

        self.fields_layout.addWidget(self.package_label, 1, 0, 1, 1)

        self.package_layout = QHBoxLayout()
        self.package_layout.setObjectName(u"package_layout")
        self.package_edit = QLineEdit(DossierComparisonDialog)
        self.package_edit.setObjectName(u"package_edit")

        self.package_layout.addWidget(self.package_edit)

        self.folder_button = QPushButton(DossierComparisonDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.package_layout.addWidget(self.folder_button)

        self.zip_button = QPushButton(DossierComparisonDialog)
        self.zip_button.setObjectName(u"zip_button")
        self.zip_button.setAutoDefault(False)

        self.package_layout.addWidget(self.zip_button)

        self.package_layout.setStretch(0, 1)

        self.fields_layout.addLayout(self.package_layout, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.summary_label = QLabel(DossierComparisonDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.summary_label)

        self.differences_tree = QTreeWidget(DossierComparisonDialog)
        self.differences_tree.setObjectName(u"differences_tree")
        self.differences_tree.setRootIsDecorated(False)
        self.differences_tree.setColumnCount(2)

        self.dialog_layout.addWidget(self.differences_tree)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.compare_button = QPushButton(DossierComparisonDialog)
        self.compare_button.setObjectName(u"compare_button")

        self.button_layout.addWidget(self.compare_button)

        self.close_button = QPushButton(DossierComparisonDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.sent_label.setBuddy(self.sent_combo)
        self.package_label.setBuddy(self.package_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sent_combo, self.package_edit)
        QWidget.setTabOrder(self.package_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.zip_button)
        QWidget.setTabOrder(self.zip_button, self.differences_tree)
        QWidget.setTabOrder(self.differences_tree, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.close_button)

        self.retranslateUi(DossierComparisonDialog)

        self.compare_button.setDefault(True)


        QMetaObject.connectSlotsByName(DossierComparisonDialog)
    # setupUi

    def retranslateUi(self, DossierComparisonDialog):
        DossierComparisonDialog.setWindowTitle(QCoreApplication.translate("DossierComparisonDialog", u"So l\u1ea1i h\u1ed3 s\u01a1 \u0111\u00e3 g\u1eedi", None))
        self.sent_label.setText(QCoreApplication.translate("DossierComparisonDialog", u"&L\u1ea7n g\u1eedi", None))
        self.package_label.setText(QCoreApplication.translate("DossierComparisonDialog", u"&H\u1ed3 s\u01a1", None))
        self.package_edit.setPlaceholderText(QCoreApplication.translate("DossierComparisonDialog", u"th\u01b0 m\u1ee5c ho\u1eb7c t\u1ec7p .zip c\u1ea7n so l\u1ea1i", None))
        self.folder_button.setText(QCoreApplication.translate("DossierComparisonDialog", u"Th\u01b0 m\u1ee5c\u2026", None))
        self.zip_button.setText(QCoreApplication.translate("DossierComparisonDialog", u"T\u1ec7p .zip\u2026", None))
        self.summary_label.setText("")
        ___qtreewidgetitem = self.differences_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DossierComparisonDialog", u"T\u1ec7p trong h\u1ed3 s\u01a1", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DossierComparisonDialog", u"Kh\u00e1c bi\u1ec7t", None));
#if QT_CONFIG(accessibility)
        self.differences_tree.setAccessibleName(QCoreApplication.translate("DossierComparisonDialog", u"Nh\u1eefng t\u1ec7p kh\u00e1c v\u1edbi khi g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        self.compare_button.setText(QCoreApplication.translate("DossierComparisonDialog", u"So l\u1ea1i", None))
        self.close_button.setText(QCoreApplication.translate("DossierComparisonDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
