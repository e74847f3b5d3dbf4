"""Generated from forms/score_suggestions_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTreeWidget, QVBoxLayout, QWidget

class Ui_ScoreSuggestionsDialog(object):
    def setupUi(self, ScoreSuggestionsDialog):
        if not ScoreSuggestionsDialog.objectName():
            ScoreSuggestionsDialog.setObjectName(u"ScoreSuggestionsDialog")
        ScoreSuggestionsDialog.resize(960, 600)
        self.dialog_layout = QVBoxLayout(ScoreSuggestionsDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(ScoreSuggestionsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.suggestions_splitter = QSplitter(ScoreSuggestionsDialog)
        self.suggestions_splitter.setObjectName(u"suggestions_splitter")
        self.suggestions_splitter.setOrientation(Qt.Orientation.Vertical)
        self.suggestions_splitter.setChildrenCollapsible(False)
        self.suggestions_tree = QTreeWidget(self.suggestions_splitter)
        self.suggestions_tree.headerItem().setText(0, "")
        self.suggestions_tree.setObjectName(u"suggestions_tree")
        self.suggestions_tree.setRootIsDecorated(False)
        self.suggestions_tree.setAlternatingRowColors(True)
        self.suggestions_tree.setColumnCount(7)
        self.suggestions_splitter.addWidget(self.suggestions_tree)
        self.detail_box = QWidget(self.suggestions_splitter)
        self.detail_box.setObjectName(u"detail_box")
        self.detail_layout = QVBoxLayout(self.detail_box)
        self.detail_layout.setSpacing(4)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.rule_label = QLabel(self.detail_box)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setWordWrap(True)
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.rule_label)

        self.calculation_label = QLabel(self.detail_box)
        self.calculation_label.setObjectName(u"calculation_label")
        self.calculation_label.setWordWrap(True)
        self.calculation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.calculation_label)

        self.sources_tree = QTreeWidget(self.detail_box)
        self.sources_tree.setObjectName(u"sources_tree")
        self.sources_tree.setColumnCount(2)

        self.detail_layout.addWidget(self.sources_tree)

        self.detail_layout.setStretch(2, 1)
        self.suggestions_splitter.addWidget(self.detail_box)

        self.dialog_layout.addWidget(self.suggestions_splitter)

        self.leaf_layout = QHBoxLayout()
        self.leaf_layout.setObjectName(u"leaf_layout")
        self.open_button = QPushButton(ScoreSuggestionsDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.leaf_layout.addWidget(self.open_button)

        self.sources_button = QPushButton(ScoreSuggestionsDialog)
        self.sources_button.setObjectName(u"sources_button")
        self.sources_button.setAutoDefault(False)

        self.leaf_layout.addWidget(self.sources_button)

        self.evidence_button = QPushButton(ScoreSuggestionsDialog)
        self.evidence_button.setObjectName(u"evidence_button")
        self.evidence_button.setAutoDefault(False)

        self.leaf_layout.addWidget(self.evidence_button)

        self.jump_button = QPushButton(ScoreSuggestionsDialog)
        self.jump_button.setObjectName(u"jump_button")
        self.jump_button.setAutoDefault(False)

        self.leaf_layout.addWidget(self.jump_button)

        self.leaf_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leaf_layout.addItem(self.leaf_spacer)

        self.leaf_layout.setStretch(4, 1)

        self.dialog_layout.addLayout(self.leaf_layout)

        self.keep_layout = QHBoxLayout()
        self.keep_layout.setObjectName(u"keep_layout")
        self.reason_label = QLabel(ScoreSuggestionsDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.keep_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(ScoreSuggestionsDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.keep_layout.addWidget(self.reason_edit)

        self.keep_button = QPushButton(ScoreSuggestionsDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.keep_layout.addWidget(self.keep_button)

        self.keep_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.keep_layout)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.tick_button = QPushButton(ScoreSuggestionsDialog)
        self.tick_button.setObjectName(u"tick_button")
        self.tick_button.setAutoDefault(False)

        self.button_layout.addWidget(self.tick_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.accept_button = QPushButton(ScoreSuggestionsDialog)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(False)

        self.button_layout.addWidget(self.accept_button)

        self.close_button = QPushButton(ScoreSuggestionsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.suggestions_tree, self.sources_tree)
        QWidget.setTabOrder(self.sources_tree, self.open_button)
        QWidget.setTabOrder(self.open_button, self.sources_button)
        QWidget.setTabOrder(self.sources_button, self.evidence_button)
        QWidget.setTabOrder(self.evidence_button, self.jump_button)
        QWidget.setTabOrder(self.jump_button, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.tick_button)
        QWidget.setTabOrder(self.tick_button, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.close_button)

        self.retranslateUi(ScoreSuggestionsDialog)

        QMetaObject.connectSlotsByName(ScoreSuggestionsDialog)
    # setupUi

    def retranslateUi(self, ScoreSuggestionsDialog):
        ScoreSuggestionsDialog.setWindowTitle(QCoreApplication.translate("ScoreSuggestionsDialog", u"\u0110\u1ec1 xu\u1ea5t \u0111i\u1ec3m", None))
        self.summary_label.setText("")
        ___qtreewidgetitem = self.suggestions_tree.headerItem()
        ___qtreewidgetitem.setText(6, QCoreApplication.translate("ScoreSuggestionsDialog", u"T\u00ecnh tr\u1ea1ng", None));
        ___qtreewidgetitem.setText(5, QCoreApplication.translate("ScoreSuggestionsDialog", u"\u0110\u1ec1 xu\u1ea5t", None));
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("ScoreSuggestionsDialog", u"T\u1ef1 ch\u1ea5m", None));
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("ScoreSuggestionsDialog", u"T\u1ed1i \u0111a", None));
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ScoreSuggestionsDialog", u"Ti\u00eau ch\u00ed", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ScoreSuggestionsDialog", u"S\u1ed1", None));
#if QT_CONFIG(accessibility)
        self.suggestions_tree.setAccessibleName(QCoreApplication.translate("ScoreSuggestionsDialog", u"Ti\u00eau ch\u00ed c\u00f3 \u0111\u1ec1 xu\u1ea5t \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText("")
        self.calculation_label.setText("")
        ___qtreewidgetitem1 = self.sources_tree.headerItem()
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("ScoreSuggestionsDialog", u"T\u00ecnh tr\u1ea1ng", None));
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("ScoreSuggestionsDialog", u"Ngu\u1ed3n, k\u1ebft qu\u1ea3 \u0111\u00e3 ghi (b\u1ea5m \u0111\u00fap \u0111\u1ec3 m\u1edf)", None));
#if QT_CONFIG(accessibility)
        self.sources_tree.setAccessibleName(QCoreApplication.translate("ScoreSuggestionsDialog", u"Ngu\u1ed3n s\u1ed1 li\u1ec7u, k\u1ebft qu\u1ea3 \u0111\u00e3 ghi v\u00e0 \u0111i\u1ec1u c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"&M\u1edf ngu\u1ed3n", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("ScoreSuggestionsDialog", u"M\u1edf nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, m\u1ed1c ho\u1eb7c d\u00f2ng s\u1ed5 \u0111ang ch\u1ecdn \u1edf trang c\u1ee7a n\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.sources_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"&Ngu\u1ed3n s\u1ed1 li\u1ec7u\u2026", None))
        self.evidence_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"&L\u1ea5y minh ch\u1ee9ng t\u1eeb k\u1ebft qu\u1ea3 \u0111\u00e3 ghi", None))
        self.jump_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"\u0110\u1ebfn &ti\u00eau ch\u00ed", None))
        self.reason_label.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"L\u00fd do ch\u1ea5m &kh\u00e1c", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ScoreSuggestionsDialog", u"V\u00ec sao gi\u1eef \u0111i\u1ec3m \u0111\u00e3 ch\u1ea5m; \u0111\u01b0\u1ee3c in \u1edf c\u1ed9t Gi\u1ea3i tr\u00ecnh", None))
        self.keep_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"&Gi\u1eef \u0111i\u1ec3m \u0111\u00e3 ch\u1ea5m", None))
        self.tick_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"&Ch\u1ecdn c\u00e1c \u0111\u1ec1 xu\u1ea5t \u0111\u1ee7 c\u0103n c\u1ee9", None))
#if QT_CONFIG(tooltip)
        self.tick_button.setToolTip(QCoreApplication.translate("ScoreSuggestionsDialog", u"\u0110\u00e1nh d\u1ea5u nh\u1eefng ti\u00eau ch\u00ed c\u00f3 \u0111\u1ec1 xu\u1ea5t, kh\u00f4ng c\u00f2n \u0111i\u1ec1u ph\u1ea3i xem l\u1ea1i v\u00e0 ch\u01b0a quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(tooltip)
        self.accept_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"Ch\u1ea5p nh\u1eadn \u0111\u1ec1 xu\u1ea5t \u0111\u00e3 ch\u1ecdn", None))
        self.close_button.setText(QCoreApplication.translate("ScoreSuggestionsDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
