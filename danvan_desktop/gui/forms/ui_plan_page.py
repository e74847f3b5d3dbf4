"""Generated from forms/plan_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabWidget, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        PlanPage.resize(1190, 660)
        self.page_layout = QVBoxLayout(PlanPage)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(10, 6, 10, 6)
        self.head_layout = QHBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(0)
        self.title_layout.setObjectName(u"title_layout")
        self.plan_title_label = ElidedLabel(PlanPage)
        self.plan_title_label.setObjectName(u"plan_title_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.plan_title_label.sizePolicy().hasHeightForWidth())
        self.plan_title_label.setSizePolicy(sizePolicy)

        self.title_layout.addWidget(self.plan_title_label)

        self.plan_state_label = ElidedLabel(PlanPage)
        self.plan_state_label.setObjectName(u"plan_state_label")
        sizePolicy.setHeightForWidth(self.plan_state_label.sizePolicy().hasHeightForWidth())
        self.plan_state_label.setSizePolicy(sizePolicy)

        self.title_layout.addWidget(self.plan_state_label)


        self.head_layout.addLayout(self.title_layout)

        self.import_button = QToolButton(PlanPage)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.import_button.setAutoRaise(True)
        self.import_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.import_button)

        self.create_button = QToolButton(PlanPage)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setAutoRaise(True)
        self.create_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.create_button)

        self.export_plan_button = QToolButton(PlanPage)
        self.export_plan_button.setObjectName(u"export_plan_button")
        self.export_plan_button.setAutoRaise(True)
        self.export_plan_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_plan_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head_layout.addWidget(self.export_plan_button)

        self.year_button = QToolButton(PlanPage)
        self.year_button.setObjectName(u"year_button")
        self.year_button.setAutoRaise(True)
        self.year_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.year_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head_layout.addWidget(self.year_button)

        self.delete_plan_button = QToolButton(PlanPage)
        self.delete_plan_button.setObjectName(u"delete_plan_button")
        self.delete_plan_button.setAutoRaise(True)
        self.delete_plan_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head_layout.addWidget(self.delete_plan_button)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.content_stack = QStackedWidget(PlanPage)
        self.content_stack.setObjectName(u"content_stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.content_stack.addWidget(self.empty_page)
        self.plan_page = QWidget()
        self.plan_page.setObjectName(u"plan_page")
        self.plan_layout = QVBoxLayout(self.plan_page)
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_layout.setContentsMargins(0, 0, 0, 0)
        self.content_tabs = QTabWidget(self.plan_page)
        self.content_tabs.setObjectName(u"content_tabs")
        self.content_tabs.setDocumentMode(True)

        self.plan_layout.addWidget(self.content_tabs)

        self.content_stack.addWidget(self.plan_page)

        self.page_layout.addWidget(self.content_stack)

        self.page_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.import_button, self.create_button)
        QWidget.setTabOrder(self.create_button, self.year_button)
        QWidget.setTabOrder(self.year_button, self.delete_plan_button)
        QWidget.setTabOrder(self.delete_plan_button, self.content_tabs)

        self.retranslateUi(PlanPage)

        self.content_tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage):
        self.import_button.setText(QCoreApplication.translate("PlanPage", u"Nh\u1eadp k\u1ebf ho\u1ea1ch\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("PlanPage", u"\u0110\u1ecdc k\u1ebf ho\u1ea1ch t\u1eeb t\u1ec7p; m\u0169i t\u00ean: d\u00e1n t\u1eeb b\u1ed9 nh\u1edb t\u1ea1m. C\u0169ng c\u00f3 th\u1ec3 k\u00e9o t\u1ec7p th\u1ea3 v\u00e0o c\u1eeda s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
        self.create_button.setText(QCoreApplication.translate("PlanPage", u"L\u1eadp m\u1edbi\u2026", None))
#if QT_CONFIG(tooltip)
        self.create_button.setToolTip(QCoreApplication.translate("PlanPage", u"L\u1eadp k\u1ebf ho\u1ea1ch b\u1eb1ng tay", None))
#endif // QT_CONFIG(tooltip)
        self.export_plan_button.setText(QCoreApplication.translate("PlanPage", u"Xu\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.export_plan_button.setToolTip(QCoreApplication.translate("PlanPage", u"Xu\u1ea5t k\u1ebf ho\u1ea1ch, ph\u1ee5 l\u1ee5c ph\u00e2n c\u00f4ng ra Word ho\u1eb7c Excel", None))
#endif // QT_CONFIG(tooltip)
        self.year_button.setText(QCoreApplication.translate("PlanPage", u"N\u0103m l\u00e0m vi\u1ec7c", None))
#if QT_CONFIG(tooltip)
        self.year_button.setToolTip(QCoreApplication.translate("PlanPage", u"M\u1edf n\u0103m m\u1edbi, \u0111\u00f3ng n\u0103m, m\u1edf l\u1ea1i n\u0103m \u0111\u00e3 \u0111\u00f3ng", None))
#endif // QT_CONFIG(tooltip)
        self.delete_plan_button.setText(QCoreApplication.translate("PlanPage", u"X\u00f3a k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.delete_plan_button.setToolTip(QCoreApplication.translate("PlanPage", u"X\u00f3a k\u1ebf ho\u1ea1ch c\u00f9ng m\u1ecdi n\u1ed9i dung; Ho\u00e0n t\u00e1c l\u1ea5y l\u1ea1i \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
