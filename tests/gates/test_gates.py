"""The gates find what they are there for."""
import pathlib
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as ET

import mimetype
import plaintext
import spelling
import translations


def ts_message(source, translation, attributes=""):
    return ET.fromstring(f"<message {attributes}><source>{source}</source>{translation}</message>")


def check(language, source, translation, attributes=""):
    return translations.check_message(language, ("C", source, ""), ts_message(source, translation, attributes))


class Translations(unittest.TestCase):
    def test_a_finished_translation_passes(self):
        self.assertEqual(check("uk", "Posts: %1", "<translation>Дописи: %1</translation>"), [])

    def test_unfinished_and_empty_ones_are_found(self):
        self.assertTrue(check("uk", "Posts", '<translation type="unfinished">Дописи</translation>'))
        self.assertTrue(check("uk", "Posts", "<translation></translation>"))

    def test_lost_placeholders_keys_and_ends_are_found(self):
        self.assertTrue(check("uk", "%1 of %2", "<translation>%1</translation>"))
        self.assertTrue(check("uk", "&amp;Stop", "<translation>Стоп</translation>"))
        self.assertTrue(check("uk", "Settings…", "<translation>Налаштування</translation>"))

    def test_foreign_quotation_marks_are_found(self):
        self.assertTrue(check("uk", "a", '<translation>"а"</translation>'))

    def test_plurals_need_each_form(self):
        two = "<translation><numerusform>%n допис</numerusform><numerusform>%n дописи</numerusform></translation>"
        self.assertTrue(check("uk", "%n post(s)", two, 'numerus="yes"'))
        self.assertEqual(check("en", "%n post(s)", two, 'numerus="yes"'), [])

    def test_missing_and_left_over_texts_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            ts = pathlib.Path(folder) / "dopys_uk.ts"
            ts.write_text("<TS><context><name>C</name><message><source>a</source><translation>а</translation></message></context></TS>")
            self.assertEqual(translations.check_complete(ts, {("C", "a", "")}), [])
            self.assertEqual(len(translations.check_complete(ts, {("C", "b", "")})), 2)


class PlainText(unittest.TestCase):
    def test_forbidden_calls_are_found_and_comments_are_not(self):
        for line in ("QMessageBox::warning(this, a, b);", "view->setHtml(text);", "reply->ignoreSslErrors();",
                     "job.setInsecureFallback(true);", "QEventLoop loop;", "new QLabel(text);",
                     "button->setToolTip(post.title);", "button->setToolTip(tr(\"%1\").arg(title));"):
            self.assertTrue(plaintext.check_source("a.cpp", line), line)
        for line in ("// never setHtml", "button->setToolTip(tr(\"Copy\"));", "job.setInsecureFallback(false);",
                     "button->setToolTip(title.toHtmlEscaped());"):
            self.assertEqual(plaintext.check_source("a.cpp", line), [], line)

    def test_labels_of_forms_must_be_plain(self):
        label = '<ui><widget class="QLabel" name="a">{}</widget></ui>'
        plain = '<property name="textFormat"><enum>Qt::PlainText</enum></property>'
        self.assertTrue(plaintext.check_form("a.ui", ET.fromstring(label.format(""))))
        self.assertEqual(plaintext.check_form("a.ui", ET.fromstring(label.format(plain))), [])


class Spelling(unittest.TestCase):
    def test_a_wrong_word_is_found_among_right_ones(self):
        self.assertEqual(spelling.unknown(spelling.words("Створити допсис, п’ять дописів і ключ")), {"допсис"})

    def test_keys_are_no_part_of_a_word(self):
        self.assertEqual(spelling.words("&Файл JSON"), {"Файл"})

    def test_hashtags_are_read_word_by_word(self):
        self.assertEqual(spelling.words("#ДоІПісля"), {"До", "І", "Після"})


class MimeType(unittest.TestCase):
    def check(self, change):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            shutil.copytree(pathlib.Path(__file__).parents[2] / "installer", root / "installer")
            for name, old, new in change:
                path = root / "installer" / name
                path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
            return mimetype.findings(root)

    def test_what_is_installed_passes(self):
        self.assertEqual(self.check([]), [])

    def test_types_that_differ_are_found(self):
        self.assertTrue(self.check([("dopys.desktop", "x-dopys-campaign+json", "json")]))
        self.assertTrue(self.check([("dopys.metainfo.xml", "x-dopys-campaign+json", "json")]))
        self.assertTrue(self.check([("dopys.mime.xml", "*.dopys.json", "*.json")]))

    def test_a_broken_file_is_found(self):
        self.assertTrue(self.check([("dopys.mime.xml", "</mime-type>", "")]))

    def test_a_program_without_files_is_found(self):
        self.assertTrue(self.check([("dopys.desktop", "Exec=dopys %F", "Exec=dopys")]))


if __name__ == "__main__":
    unittest.main()
