"""Generated from forms/explanation_dialog.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTreeWidget, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import (CommittedLine, CommittedText)
from danvan_desktop.gui.widgets.date_edit import DateEdit

class Ui_ExplanationDialog(object):
    def setupUi(self, ExplanationDialog):
        if not ExplanationDialog.objectName():
            ExplanationDialog.setObjectName(u"ExplanationDialog")
        ExplanationDialog.resize(900, 520)
        self.dialog_layout = QVBoxLayout(ExplanationDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.summary_label = QLabel(ExplanationDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.letter_tabs = QTabWidget(ExplanationDialog)
        self.letter_tabs.setObjectName(u"letter_tabs")
        self.rows_page = QWidget()
        self.rows_page.setObjectName(u"rows_page")
        self.rows_layout = QHBoxLayout(self.rows_page)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_tree = QTreeWidget(self.rows_page)
        self.rows_tree.setObjectName(u"rows_tree")
        self.rows_tree.setWordWrap(True)
        self.rows_tree.setRootIsDecorated(False)
        self.rows_tree.setAlternatingRowColors(True)
        self.rows_tree.setColumnCount(5)

        self.rows_layout.addWidget(self.rows_tree)

        self.reply_layout = QVBoxLayout()
        self.reply_layout.setObjectName(u"reply_layout")
        self.reason_title_label = QLabel(self.rows_page)
        self.reason_title_label.setObjectName(u"reason_title_label")

        self.reply_layout.addWidget(self.reason_title_label)

        self.reason_label = QLabel(self.rows_page)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setWordWrap(True)

        self.reply_layout.addWidget(self.reason_label)

        self.reply_label = QLabel(self.rows_page)
        self.reply_label.setObjectName(u"reply_label")

        self.reply_layout.addWidget(self.reply_label)

        self.reply_edit = CommittedText(self.rows_page)
        self.reply_edit.setObjectName(u"reply_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reply_edit.sizePolicy().hasHeightForWidth())
        self.reply_edit.setSizePolicy(sizePolicy)
        self.reply_edit.setTabChangesFocus(True)

        self.reply_layout.addWidget(self.reply_edit)

        self.reply_layout.setStretch(3, 1)

        self.rows_layout.addLayout(self.reply_layout)

        self.rows_layout.setStretch(0, 3)
        self.rows_layout.setStretch(1, 2)
        self.letter_tabs.addTab(self.rows_page, "")
        self.letter_page = QWidget()
        self.letter_page.setObjectName(u"letter_page")
        self.letter_layout = QFormLayout(self.letter_page)
        self.letter_layout.setObjectName(u"letter_layout")
        self.number_label = QLabel(self.letter_page)
        self.number_label.setObjectName(u"number_label")

        self.letter_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number_layout = QHBoxLayout()
        self.number_layout.setObjectName(u"number_layout")
        self.number_edit = CommittedLine(self.letter_page)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(180, 16777215))

        self.number_layout.addWidget(self.number_edit)

        self.day_label = QLabel(self.letter_page)
        self.day_label.setObjectName(u"day_label")

        self.number_layout.addWidget(self.day_label)

        self.day_edit = DateEdit(self.letter_page)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMaximumSize(QSize(140, 16777215))

        self.number_layout.addWidget(self.day_edit)

        self.number_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_layout.addItem(self.number_spacer)

        self.number_layout.setStretch(3, 1)

        self.letter_layout.setLayout(0, QFormLayout.ItemRole.FieldRole, self.number_layout)

        self.subject_label = QLabel(self.letter_page)
        self.subject_label.setObjectName(u"subject_label")

        self.letter_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject_edit = CommittedLine(self.letter_page)
        self.subject_edit.setObjectName(u"subject_edit")

        self.letter_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subject_edit)

        self.addressees_label = QLabel(self.letter_page)
        self.addressees_label.setObjectName(u"addressees_label")

        self.letter_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.addressees_label)

        self.addressees_edit = CommittedText(self.letter_page)
        self.addressees_edit.setObjectName(u"addressees_edit")
        self.addressees_edit.setTabChangesFocus(True)

        self.letter_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.addressees_edit)

        self.opening_label = QLabel(self.letter_page)
        self.opening_label.setObjectName(u"opening_label")

        self.letter_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.opening_label)

        self.opening_edit = CommittedText(self.letter_page)
        self.opening_edit.setObjectName(u"opening_edit")
        self.opening_edit.setTabChangesFocus(True)

        self.letter_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.opening_edit)

        self.closing_label = QLabel(self.letter_page)
        self.closing_label.setObjectName(u"closing_label")

        self.letter_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.closing_label)

        self.closing_edit = CommittedText(self.letter_page)
        self.closing_edit.setObjectName(u"closing_edit")
        self.closing_edit.setTabChangesFocus(True)

        self.letter_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.closing_edit)

        self.letter_tabs.addTab(self.letter_page, "")

        self.dialog_layout.addWidget(self.letter_tabs)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.hint_label = QLabel(ExplanationDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.button_layout.addWidget(self.hint_label)

        self.preview_button = QPushButton(ExplanationDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)

        self.button_layout.addWidget(self.preview_button)

        self.export_button = QPushButton(ExplanationDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_layout.addWidget(self.export_button)

        self.close_button = QPushButton(ExplanationDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)

        self.button_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.button_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reply_label.setBuddy(self.reply_edit)
        self.number_label.setBuddy(self.number_edit)
        self.day_label.setBuddy(self.day_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.addressees_label.setBuddy(self.addressees_edit)
        self.opening_label.setBuddy(self.opening_edit)
        self.closing_label.setBuddy(self.closing_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letter_tabs, self.rows_tree)
        QWidget.setTabOrder(self.rows_tree, self.reply_edit)
        QWidget.setTabOrder(self.reply_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.addressees_edit)
        QWidget.setTabOrder(self.addressees_edit, self.opening_edit)
        QWidget.setTabOrder(self.opening_edit, self.closing_edit)
        QWidget.setTabOrder(self.closing_edit, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(ExplanationDialog)

        QMetaObject.connectSlotsByName(ExplanationDialog)
    # setupUi

    def retranslateUi(self, ExplanationDialog):
        ExplanationDialog.setWindowTitle(QCoreApplication.translate("ExplanationDialog", u"C\u00f4ng v\u0103n gi\u1ea3i tr\u00ecnh k\u1ebft qu\u1ea3 th\u1ea9m \u0111\u1ecbnh", None))
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.letter_tabs.setAccessibleName(QCoreApplication.translate("ExplanationDialog", u"Gi\u1ea3i tr\u00ecnh t\u1eebng ti\u00eau ch\u00ed v\u00e0 l\u1eddi v\u0103n c\u1ee7a c\u00f4ng v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.rows_tree.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("ExplanationDialog", u"Gi\u1ea3i tr\u00ecnh", None));
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("ExplanationDialog", u"M\u1ea5t", None));
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ExplanationDialog", u"Th\u1ea9m \u0111\u1ecbnh", None));
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ExplanationDialog", u"T\u1ef1 ch\u1ea5m", None));
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ExplanationDialog", u"Ti\u00eau ch\u00ed", None));
#if QT_CONFIG(accessibility)
        self.rows_tree.setAccessibleName(QCoreApplication.translate("ExplanationDialog", u"C\u00e1c ti\u00eau ch\u00ed b\u1ecb gi\u1ea3m \u0111i\u1ec3m, gi\u1ea3m nhi\u1ec1u nh\u1ea5t \u1edf tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.reason_title_label.setText(QCoreApplication.translate("ExplanationDialog", u"L\u00fd do khi th\u1ea9m \u0111\u1ecbnh", None))
        self.reason_label.setText("")
        self.reply_label.setText(QCoreApplication.translate("ExplanationDialog", u"&Gi\u1ea3i tr\u00ecnh c\u1ee7a c\u01a1 quan", None))
        self.letter_tabs.setTabText(self.letter_tabs.indexOf(self.rows_page), QCoreApplication.translate("ExplanationDialog", u"T\u1eebng &ti\u00eau ch\u00ed", None))
        self.number_label.setText(QCoreApplication.translate("ExplanationDialog", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.day_label.setText(QCoreApplication.translate("ExplanationDialog", u"&Ng\u00e0y", None))
        self.subject_label.setText(QCoreApplication.translate("ExplanationDialog", u"&V/v", None))
        self.addressees_label.setText(QCoreApplication.translate("ExplanationDialog", u"&K\u00ednh g\u1eedi (m\u1ed7i n\u01a1i m\u1ed9t d\u00f2ng)", None))
        self.opening_label.setText(QCoreApplication.translate("ExplanationDialog", u"&M\u1edf \u0111\u1ea7u", None))
        self.closing_label.setText(QCoreApplication.translate("ExplanationDialog", u"K\u1ebft t&h\u00fac", None))
        self.letter_tabs.setTabText(self.letter_tabs.indexOf(self.letter_page), QCoreApplication.translate("ExplanationDialog", u"&L\u1eddi v\u0103n", None))
        self.hint_label.setText(QCoreApplication.translate("ExplanationDialog", u"M\u1ecdi thay \u0111\u1ed5i \u0111\u01b0\u1ee3c l\u01b0u ngay; b\u1ea3ng ch\u00eanh l\u1ec7ch in th\u00e0nh ph\u1ee5 l\u1ee5c c\u1ee7a c\u00f4ng v\u0103n.", None))
        self.preview_button.setText(QCoreApplication.translate("ExplanationDialog", u"Xem tr\u01b0\u1edbc\u2026", None))
        self.export_button.setText(QCoreApplication.translate("ExplanationDialog", u"Xu\u1ea5t ra Word\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ExplanationDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
