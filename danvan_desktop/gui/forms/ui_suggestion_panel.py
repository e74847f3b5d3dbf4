"""Generated from forms/suggestion_panel.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_SuggestionPanel(object):
    def setupUi(self, SuggestionPanel):
        if not SuggestionPanel.objectName():
            SuggestionPanel.setObjectName(u"SuggestionPanel")
        SuggestionPanel.resize(380, 90)
        SuggestionPanel.setFrameShape(QFrame.Shape.StyledPanel)
        self.panel_layout = QVBoxLayout(SuggestionPanel)
        self.panel_layout.setSpacing(4)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(6, 4, 6, 4)
        self.suggestion_label = QLabel(SuggestionPanel)
        self.suggestion_label.setObjectName(u"suggestion_label")
        self.suggestion_label.setWordWrap(True)
        self.suggestion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.suggestion_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.accept_button = QPushButton(SuggestionPanel)
        self.accept_button.setObjectName(u"accept_button")

        self.button_layout.addWidget(self.accept_button)

        self.detail_button = QPushButton(SuggestionPanel)
        self.detail_button.setObjectName(u"detail_button")

        self.button_layout.addWidget(self.detail_button)

        self.sources_button = QPushButton(SuggestionPanel)
        self.sources_button.setObjectName(u"sources_button")

        self.button_layout.addWidget(self.sources_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.button_layout.setStretch(3, 1)

        self.panel_layout.addLayout(self.button_layout)

        QWidget.setTabOrder(self.accept_button, self.detail_button)
        QWidget.setTabOrder(self.detail_button, self.sources_button)

        self.retranslateUi(SuggestionPanel)

        QMetaObject.connectSlotsByName(SuggestionPanel)
    # setupUi

    def retranslateUi(self, SuggestionPanel):
        self.suggestion_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("SuggestionPanel", u"Ch\u1ea5p nh\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.accept_button.setToolTip(QCoreApplication.translate("SuggestionPanel", u"Nh\u1eadp \u0111i\u1ec3m \u0111\u1ec1 xu\u1ea5t cho ti\u00eau ch\u00ed n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.detail_button.setText(QCoreApplication.translate("SuggestionPanel", u"Xem c\u0103n c\u1ee9\u2026", None))
#if QT_CONFIG(tooltip)
        self.detail_button.setToolTip(QCoreApplication.translate("SuggestionPanel", u"Quy \u0111\u1ecbnh, c\u00e1ch t\u00ednh, k\u1ebft qu\u1ea3 \u0111\u00e3 ghi v\u00e0 minh ch\u1ee9ng c\u00f2n thi\u1ebfu c\u1ee7a \u0111\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(tooltip)
        self.sources_button.setText(QCoreApplication.translate("SuggestionPanel", u"Ngu\u1ed3n s\u1ed1 li\u1ec7u\u2026", None))
#if QT_CONFIG(tooltip)
        self.sources_button.setToolTip(QCoreApplication.translate("SuggestionPanel", u"Li\u00ean k\u1ebft ti\u00eau ch\u00ed v\u1edbi nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, b\u00e1o c\u00e1o ph\u1ea3i g\u1eedi v\u00e0 s\u1ed5 theo d\u00f5i", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
