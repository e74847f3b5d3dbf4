"""Generated from forms/evidence_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.file_drop import FileDropList

class Ui_EvidencePanel(object):
    def setupUi(self, EvidencePanel):
        if not EvidencePanel.objectName():
            EvidencePanel.setObjectName(u"EvidencePanel")
        EvidencePanel.resize(420, 160)
        self.panel_layout = QVBoxLayout(EvidencePanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_list = FileDropList(EvidencePanel)
        self.evidence_list.setObjectName(u"evidence_list")
        self.evidence_list.setAlternatingRowColors(True)

        self.panel_layout.addWidget(self.evidence_list)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.attach_button = QPushButton(EvidencePanel)
        self.attach_button.setObjectName(u"attach_button")

        self.button_layout.addWidget(self.attach_button)

        self.open_button = QPushButton(EvidencePanel)
        self.open_button.setObjectName(u"open_button")

        self.button_layout.addWidget(self.open_button)

        self.folder_button = QPushButton(EvidencePanel)
        self.folder_button.setObjectName(u"folder_button")

        self.button_layout.addWidget(self.folder_button)

        self.detach_button = QPushButton(EvidencePanel)
        self.detach_button.setObjectName(u"detach_button")

        self.button_layout.addWidget(self.detach_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)


        self.panel_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.evidence_list, self.attach_button)
        QWidget.setTabOrder(self.attach_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.detach_button)

        self.retranslateUi(EvidencePanel)

        QMetaObject.connectSlotsByName(EvidencePanel)
    # setupUi

    def retranslateUi(self, EvidencePanel):
#if QT_CONFIG(accessibility)
        self.evidence_list.setAccessibleName(QCoreApplication.translate("EvidencePanel", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
#endif // QT_CONFIG(accessibility)
        self.attach_button.setText(QCoreApplication.translate("EvidencePanel", u"\u0110\u00ednh k\u00e8m\u2026", None))
        self.open_button.setText(QCoreApplication.translate("EvidencePanel", u"M\u1edf", None))
        self.folder_button.setText(QCoreApplication.translate("EvidencePanel", u"M\u1edf th\u01b0 m\u1ee5c ch\u1ee9a", None))
        self.detach_button.setText(QCoreApplication.translate("EvidencePanel", u"G\u1ee1", None))
        pass
    # retranslateUi
