"""Generated from forms/catalogue_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

class Ui_CataloguePage(object):
    def setupUi(self, CataloguePage):
        if not CataloguePage.objectName():
            CataloguePage.setObjectName(u"CataloguePage")
        CataloguePage.resize(1190, 660)
        self.page_layout = QVBoxLayout(CataloguePage)
        self.page_layout.setObjectName(u"page_layout")
        self.catalogue_tabs = QTabWidget(CataloguePage)
        self.catalogue_tabs.setObjectName(u"catalogue_tabs")
        self.catalogue_tabs.setDocumentMode(True)

        self.page_layout.addWidget(self.catalogue_tabs)


        self.retranslateUi(CataloguePage)

        QMetaObject.connectSlotsByName(CataloguePage)
    # setupUi

    def retranslateUi(self, CataloguePage):
        pass
    # retranslateUi
