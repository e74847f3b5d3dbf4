"""Generated from forms/tracking_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QToolButton, QVBoxLayout, QWidget

class Ui_TrackingPage(object):
    def setupUi(self, TrackingPage):
        if not TrackingPage.objectName():
            TrackingPage.setObjectName(u"TrackingPage")
        TrackingPage.resize(1190, 660)
        self.page_layout = QVBoxLayout(TrackingPage)
        self.page_layout.setObjectName(u"page_layout")
        self.corner_buttons = QWidget(TrackingPage)
        self.corner_buttons.setObjectName(u"corner_buttons")
        self.corner_layout = QHBoxLayout(self.corner_buttons)
        self.corner_layout.setSpacing(0)
        self.corner_layout.setObjectName(u"corner_layout")
        self.corner_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_button = QToolButton(self.corner_buttons)
        self.quick_button.setObjectName(u"quick_button")
        self.quick_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.quick_button)

        self.bulk_button = QToolButton(self.corner_buttons)
        self.bulk_button.setObjectName(u"bulk_button")
        self.bulk_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.bulk_button)

        self.urge_button = QToolButton(self.corner_buttons)
        self.urge_button.setObjectName(u"urge_button")
        self.urge_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.urge_button)

        self.register_button = QToolButton(self.corner_buttons)
        self.register_button.setObjectName(u"register_button")
        self.register_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.register_button)

        self.settings_button = QToolButton(self.corner_buttons)
        self.settings_button.setObjectName(u"settings_button")
        self.settings_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.settings_button)

        self.more_button = QToolButton(self.corner_buttons)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setAutoRaise(True)

        self.corner_layout.addWidget(self.more_button)


        self.page_layout.addWidget(self.corner_buttons)

        self.tracking_tabs = QTabWidget(TrackingPage)
        self.tracking_tabs.setObjectName(u"tracking_tabs")
        self.tracking_tabs.setDocumentMode(True)

        self.page_layout.addWidget(self.tracking_tabs)


        self.retranslateUi(TrackingPage)

        QMetaObject.connectSlotsByName(TrackingPage)
    # setupUi

    def retranslateUi(self, TrackingPage):
        self.quick_button.setText(QCoreApplication.translate("TrackingPage", u"Ghi nhanh\u2026", None))
#if QT_CONFIG(tooltip)
        self.quick_button.setToolTip(QCoreApplication.translate("TrackingPage", u"Ghi k\u1ebft qu\u1ea3 c\u1ee7a c\u00e1c nhi\u1ec7m v\u1ee5 \u0111ang l\u1ecdc tr\u00ean m\u1ed9t b\u1ea3ng, d\u00e1n \u0111\u01b0\u1ee3c t\u1eeb Excel", None))
#endif // QT_CONFIG(tooltip)
        self.bulk_button.setText(QCoreApplication.translate("TrackingPage", u"S\u1eeda h\u00e0ng lo\u1ea1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.bulk_button.setToolTip(QCoreApplication.translate("TrackingPage", u"S\u1eeda tr\u1ea1ng th\u00e1i, h\u1ea1n n\u1ed9i b\u1ed9 c\u1ee7a c\u00e1c nhi\u1ec7m v\u1ee5 \u0111ang ch\u1ecdn (gi\u1eef Ctrl ho\u1eb7c Shift \u0111\u1ec3 ch\u1ecdn nhi\u1ec1u)", None))
#endif // QT_CONFIG(tooltip)
        self.urge_button.setText(QCoreApplication.translate("TrackingPage", u"\u0110\u00f4n \u0111\u1ed1c\u2026", None))
#if QT_CONFIG(tooltip)
        self.urge_button.setToolTip(QCoreApplication.translate("TrackingPage", u"Vi\u1ec7c tr\u1ec5 ho\u1eb7c s\u1eafp \u0111\u1ebfn h\u1ea1n c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb; ch\u00e9p l\u1eddi nh\u1eafc \u0111\u1ec3 g\u1eedi qua Zalo", None))
#endif // QT_CONFIG(tooltip)
        self.register_button.setText(QCoreApplication.translate("TrackingPage", u"S\u1ed5 g\u1eedi\u2026", None))
#if QT_CONFIG(tooltip)
        self.register_button.setToolTip(QCoreApplication.translate("TrackingPage", u"C\u00e1c v\u0103n b\u1ea3n \u0111\u00e3 g\u1eedi trong n\u0103m: s\u1ed1, ng\u00e0y, n\u01a1i g\u1eedi, h\u00ecnh th\u1ee9c", None))
#endif // QT_CONFIG(tooltip)
        self.settings_button.setText(QCoreApplication.translate("TrackingPage", u"Thi\u1ebft l\u1eadp\u2026", None))
#if QT_CONFIG(tooltip)
        self.settings_button.setToolTip(QCoreApplication.translate("TrackingPage", u"B\u00e1o tr\u01b0\u1edbc bao nhi\u00eau ng\u00e0y, bao l\u00e2u ph\u1ea3i c\u00f3 k\u1ebft qu\u1ea3 m\u1ed9t l\u1ea7n", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("TrackingPage", u"Kh\u00e1c", None))
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("TrackingPage", u"G\u1eedi bi\u1ec3u m\u1eabu Excel cho ph\u00f2ng, ban, nh\u1eadn l\u1ea1i k\u1ebft qu\u1ea3 \u0111\u00e3 \u0111i\u1ec1n, s\u1ed5 g\u1eedi, thi\u1ebft l\u1eadp", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
