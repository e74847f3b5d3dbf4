"""Generated from forms/report_page.ui by devtools.compile_forms; do not edit. @generated"""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.marked_text_edit import MarkedTextEdit

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.page_layout = QVBoxLayout(ReportPage)
        self.page_layout.setObjectName(u"page_layout")
        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.start_button = QPushButton(ReportPage)
        self.start_button.setObjectName(u"start_button")

        self.button_layout.addWidget(self.start_button)

        self.form_button = QPushButton(ReportPage)
        self.form_button.setObjectName(u"form_button")

        self.button_layout.addWidget(self.form_button)

        self.word_button = QPushButton(ReportPage)
        self.word_button.setObjectName(u"word_button")

        self.button_layout.addWidget(self.word_button)

        self.pdf_button = QPushButton(ReportPage)
        self.pdf_button.setObjectName(u"pdf_button")

        self.button_layout.addWidget(self.pdf_button)

        self.print_button = QPushButton(ReportPage)
        self.print_button.setObjectName(u"print_button")

        self.button_layout.addWidget(self.print_button)

        self.sent_button = QPushButton(ReportPage)
        self.sent_button.setObjectName(u"sent_button")

        self.button_layout.addWidget(self.sent_button)

        self.button_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.others_button = QToolButton(ReportPage)
        self.others_button.setObjectName(u"others_button")
        self.others_button.setPopupMode(QToolButton.InstantPopup)

        self.button_layout.addWidget(self.others_button)


        self.page_layout.addLayout(self.button_layout)

        self.page_splitter = QSplitter(ReportPage)
        self.page_splitter.setObjectName(u"page_splitter")
        self.page_splitter.setOrientation(Qt.Horizontal)
        self.page_splitter.setChildrenCollapsible(False)
        self.left_panel = QWidget(self.page_splitter)
        self.left_panel.setObjectName(u"left_panel")
        self.left_layout = QVBoxLayout(self.left_panel)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.reports_label = QLabel(self.left_panel)
        self.reports_label.setObjectName(u"reports_label")

        self.left_layout.addWidget(self.reports_label)

        self.reports_list = QListWidget(self.left_panel)
        self.reports_list.setObjectName(u"reports_list")
        self.reports_list.setWordWrap(True)
        self.reports_list.setAlternatingRowColors(True)
        self.reports_list.setSpacing(2)

        self.left_layout.addWidget(self.reports_list)

        self.occasions_label = QLabel(self.left_panel)
        self.occasions_label.setObjectName(u"occasions_label")

        self.left_layout.addWidget(self.occasions_label)

        self.occasions_list = QListWidget(self.left_panel)
        self.occasions_list.setObjectName(u"occasions_list")
        self.occasions_list.setWordWrap(True)
        self.occasions_list.setAlternatingRowColors(True)
        self.occasions_list.setSpacing(2)

        self.left_layout.addWidget(self.occasions_list)

        self.page_splitter.addWidget(self.left_panel)
        self.outline_panel = QWidget(self.page_splitter)
        self.outline_panel.setObjectName(u"outline_panel")
        self.outline_layout = QVBoxLayout(self.outline_panel)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(0, 0, 0, 0)
        self.sections_label = QLabel(self.outline_panel)
        self.sections_label.setObjectName(u"sections_label")

        self.outline_layout.addWidget(self.sections_label)

        self.sections_list = QListWidget(self.outline_panel)
        self.sections_list.setObjectName(u"sections_list")

        self.outline_layout.addWidget(self.sections_list)

        self.section_button_layout = QHBoxLayout()
        self.section_button_layout.setObjectName(u"section_button_layout")
        self.add_section_button = QToolButton(self.outline_panel)
        self.add_section_button.setObjectName(u"add_section_button")

        self.section_button_layout.addWidget(self.add_section_button)

        self.section_up_button = QToolButton(self.outline_panel)
        self.section_up_button.setObjectName(u"section_up_button")

        self.section_button_layout.addWidget(self.section_up_button)

        self.section_down_button = QToolButton(self.outline_panel)
        self.section_down_button.setObjectName(u"section_down_button")

        self.section_button_layout.addWidget(self.section_down_button)

        self.delete_section_button = QToolButton(self.outline_panel)
        self.delete_section_button.setObjectName(u"delete_section_button")

        self.section_button_layout.addWidget(self.delete_section_button)

        self.outline_button = QToolButton(self.outline_panel)
        self.outline_button.setObjectName(u"outline_button")
        self.outline_button.setPopupMode(QToolButton.InstantPopup)

        self.section_button_layout.addWidget(self.outline_button)

        self.section_spacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.section_button_layout.addItem(self.section_spacer)


        self.outline_layout.addLayout(self.section_button_layout)

        self.heading_label = QLabel(self.outline_panel)
        self.heading_label.setObjectName(u"heading_label")

        self.outline_layout.addWidget(self.heading_label)

        self.heading_edit = QLineEdit(self.outline_panel)
        self.heading_edit.setObjectName(u"heading_edit")

        self.outline_layout.addWidget(self.heading_edit)

        self.text_label = QLabel(self.outline_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)

        self.outline_layout.addWidget(self.text_label)

        self.text_button_layout = QHBoxLayout()
        self.text_button_layout.setObjectName(u"text_button_layout")
        self.bold_button = QToolButton(self.outline_panel)
        self.bold_button.setObjectName(u"bold_button")
        self.bold_button.setCheckable(True)

        self.text_button_layout.addWidget(self.bold_button)

        self.italic_button = QToolButton(self.outline_panel)
        self.italic_button.setObjectName(u"italic_button")
        self.italic_button.setCheckable(True)

        self.text_button_layout.addWidget(self.italic_button)

        self.text_button_spacer = QSpacerItem(4, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_button_layout.addItem(self.text_button_spacer)

        self.field_button = QToolButton(self.outline_panel)
        self.field_button.setObjectName(u"field_button")
        self.field_button.setPopupMode(QToolButton.InstantPopup)

        self.text_button_layout.addWidget(self.field_button)

        self.insert_button = QPushButton(self.outline_panel)
        self.insert_button.setObjectName(u"insert_button")

        self.text_button_layout.addWidget(self.insert_button)


        self.outline_layout.addLayout(self.text_button_layout)

        self.text_edit = MarkedTextEdit(self.outline_panel)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.outline_layout.addWidget(self.text_edit)

        self.changed_layout = QHBoxLayout()
        self.changed_layout.setObjectName(u"changed_layout")
        self.changed_label = QLabel(self.outline_panel)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)

        self.changed_layout.addWidget(self.changed_label)

        self.update_button = QPushButton(self.outline_panel)
        self.update_button.setObjectName(u"update_button")

        self.changed_layout.addWidget(self.update_button)


        self.outline_layout.addLayout(self.changed_layout)

        self.missing_label = QLabel(self.outline_panel)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)

        self.outline_layout.addWidget(self.missing_label)

        self.page_splitter.addWidget(self.outline_panel)
        self.preview_panel = QWidget(self.page_splitter)
        self.preview_panel.setObjectName(u"preview_panel")
        self.preview_layout = QVBoxLayout(self.preview_panel)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(self.preview_panel)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setWordWrap(True)
        self.template_label.setTextFormat(Qt.TextFormat.PlainText)

        self.preview_layout.addWidget(self.template_label)

        self.page_splitter.addWidget(self.preview_panel)

        self.page_layout.addWidget(self.page_splitter)

#if QT_CONFIG(shortcut)
        self.reports_label.setBuddy(self.reports_list)
        self.occasions_label.setBuddy(self.occasions_list)
        self.sections_label.setBuddy(self.sections_list)
        self.heading_label.setBuddy(self.heading_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.start_button, self.form_button)
        QWidget.setTabOrder(self.form_button, self.word_button)
        QWidget.setTabOrder(self.word_button, self.pdf_button)
        QWidget.setTabOrder(self.pdf_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.sent_button)
        QWidget.setTabOrder(self.sent_button, self.others_button)
        QWidget.setTabOrder(self.others_button, self.reports_list)
        QWidget.setTabOrder(self.reports_list, self.occasions_list)
        QWidget.setTabOrder(self.occasions_list, self.sections_list)
        QWidget.setTabOrder(self.sections_list, self.add_section_button)
        QWidget.setTabOrder(self.add_section_button, self.section_up_button)
        QWidget.setTabOrder(self.section_up_button, self.section_down_button)
        QWidget.setTabOrder(self.section_down_button, self.delete_section_button)
        QWidget.setTabOrder(self.delete_section_button, self.outline_button)
        QWidget.setTabOrder(self.outline_button, self.heading_edit)
        QWidget.setTabOrder(self.heading_edit, self.bold_button)
        QWidget.setTabOrder(self.bold_button, self.italic_button)
        QWidget.setTabOrder(self.italic_button, self.field_button)
        QWidget.setTabOrder(self.field_button, self.insert_button)
        QWidget.setTabOrder(self.insert_button, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.update_button)

        self.retranslateUi(ReportPage)

        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.start_button.setText(QCoreApplication.translate("ReportPage", u"L\u1eadp b\u00e1o c\u00e1o\u2026", None))
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("ReportPage", u"L\u1eadp b\u00e1o c\u00e1o m\u1edbi theo \u0111\u1ec1 c\u01b0\u01a1ng, \u0111i\u1ec1n s\u1eb5n k\u1ebft qu\u1ea3 \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(tooltip)
        self.form_button.setText(QCoreApplication.translate("ReportPage", u"Th\u1ec3 th\u1ee9c\u2026", None))
#if QT_CONFIG(tooltip)
        self.form_button.setToolTip(QCoreApplication.translate("ReportPage", u"S\u1ed1, ng\u00e0y, tr\u00edch y\u1ebfu, ng\u01b0\u1eddi k\u00fd, n\u01a1i nh\u1eadn", None))
#endif // QT_CONFIG(tooltip)
        self.word_button.setText(QCoreApplication.translate("ReportPage", u"Xu\u1ea5t Word\u2026", None))
        self.pdf_button.setText(QCoreApplication.translate("ReportPage", u"L\u01b0u PDF\u2026", None))
        self.print_button.setText(QCoreApplication.translate("ReportPage", u"In\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn m\u00e1y in, s\u1ed1 b\u1ea3n, c\u00e1c trang r\u1ed3i in (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.sent_button.setText(QCoreApplication.translate("ReportPage", u"Ghi nh\u1eadn \u0111\u00e3 g\u1eedi\u2026", None))
#if QT_CONFIG(tooltip)
        self.sent_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ghi s\u1ed1, ng\u00e0y g\u1eedi; s\u1ed1 li\u1ec7u c\u1ee7a b\u00e1o c\u00e1o \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean t\u1eeb l\u00fac \u0111\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.others_button.setText(QCoreApplication.translate("ReportPage", u"T\u00e0i li\u1ec7u kh\u00e1c", None))
#if QT_CONFIG(tooltip)
        self.others_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ph\u1ee5 l\u1ee5c ph\u00e2n c\u00f4ng, b\u1ea3ng theo d\u00f5i ti\u1ebfn \u0111\u1ed9, b\u1ea3ng t\u1ef1 ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.reports_label.setText(QCoreApplication.translate("ReportPage", u"&B\u00e1o c\u00e1o trong n\u0103m", None))
        self.occasions_label.setText(QCoreApplication.translate("ReportPage", u"K\u1ef3 &ph\u1ea3i b\u00e1o c\u00e1o", None))
        self.sections_label.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1ec1 &c\u01b0\u01a1ng", None))
        self.add_section_button.setText(QCoreApplication.translate("ReportPage", u"Th\u00eam m\u1ee5c", None))
        self.section_up_button.setText(QCoreApplication.translate("ReportPage", u"L\u00ean", None))
        self.section_down_button.setText(QCoreApplication.translate("ReportPage", u"Xu\u1ed1ng", None))
        self.delete_section_button.setText(QCoreApplication.translate("ReportPage", u"X\u00f3a m\u1ee5c", None))
        self.outline_button.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1ec1 c\u01b0\u01a1ng", None))
#if QT_CONFIG(tooltip)
        self.outline_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u00e9p t\u1eeb k\u1ef3 tr\u01b0\u1edbc, l\u01b0u \u0111\u1ec1 c\u01b0\u01a1ng l\u00e0m m\u1eabu", None))
#endif // QT_CONFIG(tooltip)
        self.heading_label.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1ec1 &m\u1ee5c", None))
        self.text_label.setText(QCoreApplication.translate("ReportPage", u"&N\u1ed9i dung (d\u00f2ng b\u1eaft \u0111\u1ea7u b\u1eb1ng \u201c- \u201d in th\u00e0nh g\u1ea1ch \u0111\u1ea7u d\u00f2ng)", None))
        self.bold_button.setText(QCoreApplication.translate("ReportPage", u"\u0110\u1eadm", None))
#if QT_CONFIG(tooltip)
        self.bold_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u1eef \u0111\u1eadm (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        self.italic_button.setText(QCoreApplication.translate("ReportPage", u"Nghi\u00eang", None))
#if QT_CONFIG(tooltip)
        self.italic_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u1eef nghi\u00eang (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.field_button.setText(QCoreApplication.translate("ReportPage", u"Ch\u00e8n s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.field_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u00e8n con s\u1ed1, b\u1ea3ng lu\u00f4n theo s\u1ed1 li\u1ec7u hi\u1ec7n c\u00f3; s\u1ed1 li\u1ec7u \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean khi ghi nh\u1eadn \u0111\u00e3 g\u1eedi", None))
#endif // QT_CONFIG(tooltip)
        self.insert_button.setText(QCoreApplication.translate("ReportPage", u"Ch\u00e8n k\u1ebft qu\u1ea3\u2026", None))
#if QT_CONFIG(tooltip)
        self.insert_button.setToolTip(QCoreApplication.translate("ReportPage", u"Ch\u1ecdn k\u1ebft qu\u1ea3 \u0111\u00e3 ghi, s\u1ed1 li\u1ec7u c\u1ee7a s\u1ed5 theo d\u00f5i \u0111\u1ec3 \u0111\u01b0a v\u00e0o m\u1ee5c n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.update_button.setText(QCoreApplication.translate("ReportPage", u"C\u1eadp nh\u1eadt", None))
#if QT_CONFIG(tooltip)
        self.update_button.setToolTip(QCoreApplication.translate("ReportPage", u"\u0110\u01b0a s\u1ed1 li\u1ec7u hi\u1ec7n c\u00f3 c\u1ee7a s\u1ed5 theo d\u00f5i v\u00e0o c\u00e1c c\u00e2u \u0111\u00e3 ch\u00e8n", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
