"""Generated from forms/dossier_check_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_DossierCheckDialog(object):
    def setupUi(self, DossierCheckDialog):
        if not DossierCheckDialog.objectName():
            DossierCheckDialog.setObjectName(u"DossierCheckDialog")
        DossierCheckDialog.resize(720, 460)
        self.dialog_layout = QVBoxLayout(DossierCheckDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(DossierCheckDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.findings_tree = QTreeWidget(DossierCheckDialog)
        self.findings_tree.setObjectName(u"findings_tree")
        self.findings_tree.setWordWrap(True)
        self.findings_tree.setColumnCount(2)

        self.dialog_layout.addWidget(self.findings_tree)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.jump_button = QPushButton(DossierCheckDialog)
        self.jump_button.setObjectName(u"jump_button")
        self.jump_button.setAutoDefault(False)

        self.button_layout.addWidget(self.jump_button)

        self.check_button = QPushButton(DossierCheckDialog)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)

        self.button_layout.addWidget(self.check_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.export_button = QPushButton(DossierCheckDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_layout.addWidget(self.export_button)

        self.close_button = QPushButton(DossierCheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.findings_tree, self.jump_button)
        QWidget.setTabOrder(self.jump_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(DossierCheckDialog)

        QMetaObject.connectSlotsByName(DossierCheckDialog)
    # setupUi

    def retranslateUi(self, DossierCheckDialog):
        DossierCheckDialog.setWindowTitle(QCoreApplication.translate("DossierCheckDialog", u"Ki\u1ec3m tra h\u1ed3 s\u01a1 ch\u1ea5m \u0111i\u1ec3m", None))
        self.summary_label.setText("")
        ___qtreewidgetitem = self.findings_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DossierCheckDialog", u"N\u1ed9i dung", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DossierCheckDialog", u"N\u01a1i c\u1ea7n x\u1eed l\u00fd", None));
#if QT_CONFIG(accessibility)
        self.findings_tree.setAccessibleName(QCoreApplication.translate("DossierCheckDialog", u"Nh\u1eefng \u0111i\u1ec1u t\u00ecm th\u1ea5y khi ki\u1ec3m tra h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.jump_button.setText(QCoreApplication.translate("DossierCheckDialog", u"\u0110\u1ebfn ch\u1ed7 c\u1ea7n x\u1eed l\u00fd", None))
        self.check_button.setText(QCoreApplication.translate("DossierCheckDialog", u"Ki\u1ec3m tra l\u1ea1i", None))
        self.export_button.setText(QCoreApplication.translate("DossierCheckDialog", u"Xu\u1ea5t h\u1ed3 s\u01a1\u2026", None))
        self.close_button.setText(QCoreApplication.translate("DossierCheckDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
