"""Generated from forms/tracking_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

class Ui_TrackingPage(object):
    def setupUi(self, TrackingPage):
        if not TrackingPage.objectName():
            TrackingPage.setObjectName(u"TrackingPage")
        TrackingPage.resize(1190, 660)
        self.page_layout = QVBoxLayout(TrackingPage)
        self.page_layout.setObjectName(u"page_layout")
        self.tracking_tabs = QTabWidget(TrackingPage)
        self.tracking_tabs.setObjectName(u"tracking_tabs")
        self.tracking_tabs.setDocumentMode(True)

        self.page_layout.addWidget(self.tracking_tabs)


        self.retranslateUi(TrackingPage)

        QMetaObject.connectSlotsByName(TrackingPage)
    # setupUi

    def retranslateUi(self, TrackingPage):
        pass
    # retranslateUi
