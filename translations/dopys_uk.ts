<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>dopys::Application</name>
    <message>
        <source>Campaigns to import.</source>
        <translation>Кампанії, які слід імпортувати.</translation>
    </message>
    <message>
        <source>What you had typed into the form was replaced.</source>
        <translation>Те, що ви ввели у форму, замінено.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>The campaign library can be opened now. What the form held when Dopys was last closed can be brought back.</source>
        <translation>Бібліотеку кампаній тепер відкрито. Можна повернути те, що було у формі, коли ви востаннє закривали Dopys.</translation>
    </message>
    <message>
        <source>Dopys is open already and does not answer. End it, and start Dopys again.</source>
        <translation>Dopys уже відкрито, але він не відповідає. Завершіть його й запустіть Dopys знову.</translation>
    </message>
</context>
<context>
    <name>dopys::BackupDesk</name>
    <message>
        <source>The daily backup could not be made. %1</source>
        <translation>Не вдалося зробити щоденну резервну копію. %1</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Резервну копію зроблено.</translation>
    </message>
    <message>
        <source>The backup is saved as %1.</source>
        <translation>Резервну копію збережено як %1.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Відновлення з резервної копії…</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept as a backup.</source>
        <translation>Відновлено з резервної копії. Те, що було перед цим, теж збережено як резервну копію.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2. What can be read of it is coming back now.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 Файл перейменовано на %2. Те, що вдається прочитати, зараз повертається.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new one begins.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 Файл перейменовано на %2; створено нову бібліотеку.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was set aside as %2. %n campaign(s) could be read and came back.</source>
        <translation>
            <numerusform>%1 Файл перейменовано на %2. Вдалося прочитати й повернути %n кампанію.</numerusform>
            <numerusform>%1 Файл перейменовано на %2. Вдалося прочитати й повернути %n кампанії.</numerusform>
            <numerusform>%1 Файл перейменовано на %2. Вдалося прочитати й повернути %n кампаній.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Відновити з копії від %1</translation>
    </message>
    <message>
        <source>Nothing was restored: posts are being written. Restore when they are done, or stop them first.</source>
        <translation>Нічого не відновлено: зараз пишуться дописи. Дочекайтеся їх або спершу зупиніть.</translation>
    </message>
    <message>
        <source>Nothing was restored: what is open now could not be saved first.</source>
        <translation>Нічого не відновлено: те, що зараз відкрито, не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Nothing was restored: campaigns are being imported. Try again in a moment.</source>
        <translation>Нічого не відновлено: саме імпортуються кампанії. Спробуйте за мить.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) posts or texts that could not be read.</source>
        <translation>
            <numerusform>У %n з них бракує дописів чи текстів, яких не вдалося прочитати.</numerusform>
            <numerusform>У %n з них бракує дописів чи текстів, яких не вдалося прочитати.</numerusform>
            <numerusform>У %n з них бракує дописів чи текстів, яких не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more nothing could be read.</source>
        <translation>
            <numerusform>Ще з %n не вдалося прочитати нічого.</numerusform>
            <numerusform>Ще з %n не вдалося прочитати нічого.</numerusform>
            <numerusform>Ще з %n не вдалося прочитати нічого.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>A backup holds all campaigns in one file. Dopys makes one each day by itself and keeps the last seven.</source>
        <translation>Резервна копія містить усі кампанії в одному файлі. Dopys сам робить її щодня і зберігає останні сім.</translation>
    </message>
    <message>
        <source>&amp;Kept backups</source>
        <translation>&amp;Збережені копії</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Зберегти копію як…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Відновити з файлу…</translation>
    </message>
    <message>
        <source>Everything in the library becomes what it was on %1.</source>
        <translation>Уся бібліотека стане такою, якою була %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Зберегти резервну копію</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>Backups of Dopys (*.sqlite)</source>
        <translation>Резервні копії Dopys (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Everything in the library becomes what %1 holds.</source>
        <translation>Уся бібліотека стане такою, як у файлі %1.</translation>
    </message>
    <message>
        <source>%1 What is there now is kept as a backup before.</source>
        <extracomment>%1 is a sentence that says what will be there then</extracomment>
        <translation>%1 Те, що в ній зараз, спершу буде збережено як резервну копію.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>щоденна</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>зроблена вами</translation>
    </message>
    <message>
        <source>before another was restored</source>
        <translation>перед відновленням з іншої</translation>
    </message>
    <message>
        <source>before a new version of Dopys</source>
        <translation>перед новою версією Dopys</translation>
    </message>
    <message>
        <source>Posts are being written. Wait until they are done, or stop them.</source>
        <translation>Зараз пишуться дописи. Зачекайте, доки їх буде дописано, або зупиніть.</translation>
    </message>
</context>
<context>
    <name>dopys::BriefPane</name>
    <message>
        <source>Brief</source>
        <translation>Бриф</translation>
    </message>
    <message>
        <source>Progress of the brief</source>
        <translation>Перебіг брифу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Додати тему</translation>
    </message>
    <message>
        <source>Write the posts</source>
        <translation>Написати дописи</translation>
    </message>
    <message>
        <source>Send now, without waiting</source>
        <translation>Надіслати зараз, не чекаючи</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Не чекати</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Змінити ключ…</translation>
    </message>
</context>
<context>
    <name>dopys::CampaignForm</name>
    <message>
        <source>Business name</source>
        <translation>Назва бізнесу</translation>
    </message>
    <message>
        <source>required</source>
        <comment>beside a field that has to be filled in</comment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Товар або послуга</translation>
    </message>
    <message>
        <source>Target audience</source>
        <translation>Цільова аудиторія</translation>
    </message>
    <message>
        <source>Campaign goal</source>
        <translation>Мета кампанії</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Theme or slogan</source>
        <translation>Тема або слоган</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>beside a field that may stay empty</comment>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>Number of posts</source>
        <translation>Кількість дописів</translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation>Мова дописів</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Платформи</translation>
    </message>
    <message>
        <source>Look at the brief first</source>
        <translation>Спершу переглянути бриф</translation>
    </message>
    <message>
        <source>Generate campaign</source>
        <translation>Створити кампанію</translation>
    </message>
    <message>
        <source>What you offer and what is special about it.</source>
        <translation>Що ви пропонуєте і чим це особливе.</translation>
    </message>
    <message>
        <source>For whom, and what matters to them.</source>
        <translation>Для кого і що для них важливо.</translation>
    </message>
    <message>
        <source>Write the brief and the posts (%1)</source>
        <extracomment>tooltip of a button, %1 is a keyboard shortcut</extracomment>
        <translation>Написати бриф і дописи (%1)</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Залучення</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Переходи на сайт</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Впізнаваність</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Діловий</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Дружній</translation>
    </message>
    <message>
        <source>Sarcastic</source>
        <translation>Саркастичний</translation>
    </message>
    <message>
        <source>Inspirational</source>
        <translation>Натхненний</translation>
    </message>
    <message>
        <source>Humorous</source>
        <translation>Жартівливий</translation>
    </message>
    <message>
        <source>Write the name of the business.</source>
        <translation>Напишіть назву бізнесу.</translation>
    </message>
    <message>
        <source>Say what the posts are about: a product or a service.</source>
        <translation>Напишіть, про що дописи: товар чи послугу.</translation>
    </message>
    <message>
        <source>Say who the posts are for.</source>
        <translation>Напишіть, для кого дописи.</translation>
    </message>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Виберіть хоча б одну платформу.</translation>
    </message>
    <message>
        <source>Choose the language of the posts.</source>
        <translation>Виберіть мову дописів.</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>Число від 1 до %1.</translation>
    </message>
    <message>
        <source>Characters: %1 of %2</source>
        <extracomment>both are numbers, as in &quot;Characters: 290 of 300&quot;</extracomment>
        <translation>Символів: %1 з %2</translation>
    </message>
    <message>
        <source>A campaign is being written. Wait until it is done, or stop it.</source>
        <translation>Кампанія саме пишеться. Дочекайтеся кінця або зупиніть її.</translation>
    </message>
    <message numerus="yes">
        <source>This text has %Ln character(s), at most %1 are allowed. Please shorten it.</source>
        <extracomment>%1 is the greatest length allowed, in characters</extracomment>
        <translation>
            <numerusform>У тексті %Ln символ, а можна щонайбільше %1. Скоротіть його, будь ласка.</numerusform>
            <numerusform>У тексті %Ln символи, а можна щонайбільше %1. Скоротіть його, будь ласка.</numerusform>
            <numerusform>У тексті %Ln символів, а можна щонайбільше %1. Скоротіть його, будь ласка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>dopys::DurationWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds such as 4.1</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 is a number of minutes, %2 of seconds</extracomment>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 год %2 хв</translation>
    </message>
</context>
<context>
    <name>dopys::ExportDesk</name>
    <message numerus="yes">
        <source>%n post(s) exported to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>Експортовано %n допис до %1.</numerusform>
            <numerusform>Експортовано %n дописи до %1.</numerusform>
            <numerusform>Експортовано %n дописів до %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>These posts were written by the demo; the file says so.</source>
        <translation>Ці дописи написало демо; у файлі про це сказано.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Куди експортувати</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. The others keep their place and stay empty.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису. Решта матиме у файлі своє місце, але без тексту.</numerusform>
            <numerusform>Готово %1 з %n дописів. Решта матиме у файлі своє місце, але без тексту.</numerusform>
            <numerusform>Готово %1 з %n дописів. Решта матиме у файлі своє місце, але без тексту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n post(s) are ready.</source>
        <translation>
            <numerusform>%n допис готовий.</numerusform>
            <numerusform>Усі %n дописи готові.</numerusform>
            <numerusform>Усі %n дописів готові.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file with this name already. Replace it, or choose another name.</source>
        <translation>Файл із такою назвою вже є. Замініть його або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of the dialog</comment>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Це тека. Допишіть назву файлу.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. The others go along as they are.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису. Решта піде у файл як є.</numerusform>
            <numerusform>Готово %1 з %n дописів. Решта піде у файл як є.</numerusform>
            <numerusform>Готово %1 з %n дописів. Решта піде у файл як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. Those without a text keep their place and stay empty.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису. Дописи без тексту зберігають своє місце порожніми.</numerusform>
            <numerusform>Готово %1 з %n дописів. Дописи без тексту зберігають своє місце порожніми.</numerusform>
            <numerusform>Готово %1 з %n дописів. Дописи без тексту зберігають своє місце порожніми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n unfinished post(s), marked as incomplete</source>
        <translation>
            <numerusform>Взяти також %n недописаний допис із позначкою «неповний»</numerusform>
            <numerusform>Взяти також %n недописані дописи з позначкою «неповний»</numerusform>
            <numerusform>Взяти також %n недописаних дописів із позначкою «неповний»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with a text that is too long for its network: %1</source>
        <extracomment>%1 is the posts&apos; numbers such as &quot;1, 4&quot;</extracomment>
        <translation>
            <numerusform>%n допис має текст, задовгий для своєї мережі: № %1</numerusform>
            <numerusform>%n дописи мають текст, задовгий для своєї мережі: № %1</numerusform>
            <numerusform>%n дописів мають текст, задовгий для своєї мережі: № %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ImportDesk</name>
    <message>
        <source>Import campaigns</source>
        <translation>Імпорт кампаній</translation>
    </message>
    <message>
        <source>Campaign files (*.dopys.json *.json)</source>
        <translation>Файли кампаній (*.dopys.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the library</extracomment>
        <translation>Нічого не імпортовано. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be used.</source>
        <translation>
            <numerusform>Не можна використати ще %n файл.</numerusform>
            <numerusform>Не можна використати ще %n файли.</numerusform>
            <numerusform>Не можна використати ще %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1. Nothing is sent until you ask for it.</source>
        <translation>Імпортовано з файлу %1. Нічого не надсилається, доки ви цього не захочете.</translation>
    </message>
    <message>
        <source>Imported from %1. You find it in the library (Ctrl+L).</source>
        <translation>Імпортовано з файлу %1. Кампанія — у бібліотеці (Ctrl+L).</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what is wrong with the library</extracomment>
        <translation>Файл %1 не імпортовано. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) imported; you find them in the library (Ctrl+L). Imported from: %1</source>
        <translation>
            <numerusform>Імпортовано %n кампанію; вони в бібліотеці (Ctrl+L). Імпортовано з: %1</numerusform>
            <numerusform>Імпортовано %n кампанії; вони в бібліотеці (Ctrl+L). Імпортовано з: %1</numerusform>
            <numerusform>Імпортовано %n кампаній; вони в бібліотеці (Ctrl+L). Імпортовано з: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
</context>
<context>
    <name>dopys::KeyPanel</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Видалити ключ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>You get a key free of charge at aistudio.google.com.</source>
        <translation>Ключ можна безкоштовно отримати на aistudio.google.com.</translation>
    </message>
    <message>
        <source>This is a short-lived token for live calls. Dopys needs an ordinary key of the Gemini API.</source>
        <translation>Це тимчасовий токен для розмов наживо. Dopys потребує звичайного ключа Gemini API.</translation>
    </message>
    <message>
        <source>Asking Google…</source>
        <translation>Запитуємо Google…</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ працює.</translation>
    </message>
    <message>
        <source>Key saved in the system keychain.</source>
        <translation>Ключ збережено у сховищі ключів системи.</translation>
    </message>
    <message>
        <source>The key comes from this computer&apos;s settings (environment variable).</source>
        <translation>Ключ узято з налаштувань цього комп’ютера (змінна середовища).</translation>
    </message>
    <message>
        <source>Key kept until you close the program: no system keychain could be used. Next time you will be asked for it again.</source>
        <translation>Ключ діє лише до закриття програми: сховище ключів системи недоступне. Наступного разу його доведеться ввести знову.</translation>
    </message>
    <message>
        <source>Another Gemini key</source>
        <translation>Інший ключ Gemini</translation>
    </message>
    <message>
        <source>To write with Gemini, the program needs your key. You get one free of charge at aistudio.google.com.</source>
        <translation>Щоб писати з Gemini, потрібен ваш ключ. Його можна безкоштовно отримати на aistudio.google.com.</translation>
    </message>
    <message>
        <source>A key goes to one host only. The one for the new address is kept with OK.</source>
        <translation>Ключ надсилається лише на одну адресу. Ключ для нової адреси збережеться, коли ви натиснете «OK».</translation>
    </message>
    <message>
        <source>Gemini key</source>
        <translation>Ключ Gemini</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Ключ зберігається…</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryDesk</name>
    <message>
        <source>Another program has restored a backup of the library. Nothing was changed now: look at the list, which shows what it holds.</source>
        <translation>Інша програма відновила бібліотеку з резервної копії. Зараз нічого не змінено: перегляньте список, у ньому те, що є в ній тепер.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>%1 (копія)</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryModel</name>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many posts are finished of how many</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплено</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>демо</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>where a search has found its words; %1 is a piece of that text</extracomment>
        <translation>Форма: %1</translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <extracomment>where a search has found its words; %1 is a piece of that text</extracomment>
        <translation>Бриф: %1</translation>
    </message>
    <message>
        <source>Post %1: %2</source>
        <extracomment>where a search has found its words; %1 is a number, %2 a piece of that text</extracomment>
        <translation>Допис %1: %2</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Усі платформи</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Search campaigns</source>
        <translation>&amp;Пошук кампаній</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Що показати</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампанії</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Видалені</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Duplicate the form</source>
        <translation>Дублювати форму</translation>
    </message>
    <message>
        <source>Duplicate with texts</source>
        <translation>Дублювати з текстами</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закріпити</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Дістати з архіву</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>До архіву</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>No campaign has these words.</source>
        <translation>У жодній кампанії таких слів немає.</translation>
    </message>
    <message>
        <source>Every campaign that you create is kept here.</source>
        <translation>Тут зберігається кожна створена кампанія.</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>В архіві порожньо.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Видалене лежить тут 30 днів.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>Видалено: %1</translation>
    </message>
    <message>
        <source>Posts are being written into this campaign. It can be deleted when they are done or stopped.</source>
        <translation>Зараз пишуться дописи цієї кампанії. Видалити її можна буде, коли їх допишуть або зупинять.</translation>
    </message>
    <message>
        <source>Campaigns cannot be kept at the moment. The line at the top of the window says why.</source>
        <translation>Зараз зберігати кампанії неможливо. Чому — сказано вгорі вікна.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Читати</translation>
    </message>
    <message>
        <source>Posts are being written. This campaign opens beside them, to be read, copied and exported.</source>
        <translation>Зараз пишуться дописи. Ця кампанія відкриється в окремому вікні: її можна читати, копіювати й експортувати.</translation>
    </message>
</context>
<context>
    <name>dopys::MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Кампанія</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Нова кампанія</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>На&amp;лаштування…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Спробувати &amp;демо</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Зупинити все</translation>
    </message>
    <message>
        <source>&amp;About Dopys</source>
        <translation>&amp;Про Dopys</translation>
    </message>
    <message>
        <source>About Dopys</source>
        <translation>Про Dopys</translation>
    </message>
    <message>
        <source>Dopys %1
One form, one brief, all posts written side by side.
Everything stays on this computer except the calls to the model.</source>
        <translation>Dopys %1
Одна форма, один бриф, і всі дописи пишуться водночас.
Усе залишається на цьому комп’ютері, крім звернень до моделі.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>The last changes could not be saved. If Dopys closes now, they are lost.</source>
        <translation>Останні зміни не вдалося зберегти. Якщо закрити Dopys зараз, вони пропадуть.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрити без них</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>As soon as a post is ready it can be exported.</source>
        <translation>Експортувати можна буде, щойно буде готовий хоч один допис.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Перебіг</translation>
    </message>
</context>
<context>
    <name>dopys::MentionWords</name>
    <message numerus="yes">
        <source>Check: %1 is not in your form.</source>
        <extracomment>%1 is a list of links, addresses, names and telephone numbers; %n is how many</extracomment>
        <translation>
            <numerusform>Перевірте %1: цього немає у ваших даних.</numerusform>
            <numerusform>Перевірте %1: їх немає у ваших даних.</numerusform>
            <numerusform>Перевірте %1: їх немає у ваших даних.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>dopys::PostBoard</name>
    <message>
        <source>Posts</source>
        <translation>Дописи</translation>
    </message>
</context>
<context>
    <name>dopys::PostCard</name>
    <message>
        <source>Demo</source>
        <comment>a mark on a card: written by the demo, not by a model</comment>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Опис для зображення</translation>
    </message>
    <message>
        <source>Write this post once more; the text is kept until the new one is whole</source>
        <translation>Написати цей допис ще раз; текст залишиться, доки не буде готовий новий</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text with hashtags</source>
        <translation>Текст із хештегами</translation>
    </message>
    <message>
        <source>Post %1: %2</source>
        <extracomment>%1 is the number of the post, %2 its title; read out by screen readers</extracomment>
        <translation>Допис %1: %2</translation>
    </message>
    <message>
        <source>What the texts said before</source>
        <translation>Що було в текстах раніше</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версії…</translation>
    </message>
    <message>
        <source>Send now, without waiting</source>
        <translation>Надіслати зараз, не чекаючи</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Не чекати</translation>
    </message>
</context>
<context>
    <name>dopys::PostStanding</name>
    <message>
        <source>Demo</source>
        <comment>a mark on a card: written by the demo, not by a model</comment>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The new version failed: %1 The earlier text is kept.</source>
        <extracomment>%1 is one or two sentences that say what happened</extracomment>
        <translation>Новий варіант не вдався: %1 Попередній текст збережено.</translation>
    </message>
    <message>
        <source>Progress of post %1</source>
        <translation>Перебіг допису %1</translation>
    </message>
</context>
<context>
    <name>dopys::PostTexts</name>
    <message>
        <source>Platforms</source>
        <translation>Платформи</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хештеги</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Опис для зображення</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 is how long the text is with its hashtags, %2 how long it may be</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · with its hashtags %n character(s) too long for %2</source>
        <extracomment>%1 is the count such as &quot;292 / 280&quot;, %2 the name of a network</extracomment>
        <translation>
            <numerusform>%1 · з хештегами на %n символ довше, ніж дозволяє %2</numerusform>
            <numerusform>%1 · з хештегами на %n символи довше, ніж дозволяє %2</numerusform>
            <numerusform>%1 · з хештегами на %n символів довше, ніж дозволяє %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Text for %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Текст для %1</translation>
    </message>
    <message>
        <source>Image prompt, in English</source>
        <translation>Опис для зображення, англійською</translation>
    </message>
    <message>
        <source>Picture models understand English best.</source>
        <translation>Моделі для зображень найкраще розуміють англійську.</translation>
    </message>
</context>
<context>
    <name>dopys::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>Проксі-сервер</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без проксі</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Адреса проксі</translation>
    </message>
    <message>
        <source>User name (if it asks)</source>
        <translation>Ім’я користувача (якщо питає)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>A host and a port are expected, such as proxy.example.com:8080.</source>
        <translation>Потрібні хост і порт, наприклад proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080; socks5:// before it for SOCKS.</source>
        <translation>Хост і порт, наприклад proxy.example.com:8080; для SOCKS — із socks5:// попереду.</translation>
    </message>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>Збережено; щоб замінити, введіть інший</translation>
    </message>
</context>
<context>
    <name>dopys::ReadingWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Nothing has been written in this campaign yet.</source>
        <translation>У цій кампанії ще нічого не написано.</translation>
    </message>
    <message>
        <source>The brief of this campaign waits to be looked at; its posts are not written yet.</source>
        <translation>Бриф цієї кампанії ще чекає на перегляд; дописів поки немає.</translation>
    </message>
    <message>
        <source>Posts of another campaign are being written. This one can be read, copied and exported here; it can be changed when they are done or stopped.</source>
        <translation>Зараз пишуться дописи іншої кампанії. Цю тут можна читати, копіювати й експортувати. Змінити її можна буде, коли ті дописи допишуться або ви їх зупините.</translation>
    </message>
    <message>
        <source>Product or service: %1</source>
        <translation>Товар або послуга: %1</translation>
    </message>
    <message>
        <source>Target audience: %1</source>
        <translation>Цільова аудиторія: %1</translation>
    </message>
    <message>
        <source>Theme or slogan: %1</source>
        <translation>Тема або слоган: %1</translation>
    </message>
    <message>
        <source>%1 — reading</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>%1 — читання</translation>
    </message>
    <message>
        <source>This campaign can be read, copied and exported here.</source>
        <translation>Цю кампанію тут можна читати, копіювати й експортувати.</translation>
    </message>
    <message>
        <source>&amp;Open for editing</source>
        <translation>&amp;Відкрити для змін</translation>
    </message>
</context>
<context>
    <name>dopys::RecoveryBar</name>
    <message>
        <source>Interrupted work</source>
        <translation>Перервана робота</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>Більше не нагадувати</translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 partly written, %4 not started.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 and %4 are numbers of posts too</extracomment>
        <translation>
            <numerusform>%1 — роботу перервано. Готово %2 з %n допису, %3 написано частково, %4 не розпочато.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 написано частково, %4 не розпочато.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 написано частково, %4 не розпочато.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 partly written.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too</extracomment>
        <translation>
            <numerusform>%1 — роботу перервано. Готово %2 з %n допису, %3 написано частково.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 написано частково.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 написано частково.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 not started.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too</extracomment>
        <translation>
            <numerusform>%1 — роботу перервано. Готово %2 з %n допису, %3 не розпочато.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 не розпочато.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів, %3 не розпочато.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts</extracomment>
        <translation>
            <numerusform>%1 — роботу перервано. Готово %2 з %n допису.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів.</numerusform>
            <numerusform>%1 — роботу перервано. Готово %2 з %n дописів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had been asked for and may have been paid for.</source>
        <translation>
            <numerusform>Google уже писав %n допис і міг узяти за нього плату.</numerusform>
            <numerusform>Google уже писав %n дописи і міг узяти за них плату.</numerusform>
            <numerusform>Google уже писав %n дописів і міг узяти за них плату.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief had been asked for and may have been paid for.</source>
        <translation>Google уже писав бриф і міг узяти за нього плату.</translation>
    </message>
    <message numerus="yes">
        <source>The brief and %n post(s) had been asked for and may have been paid for.</source>
        <translation>
            <numerusform>Google уже писав бриф і %n допис і міг узяти за них плату.</numerusform>
            <numerusform>Google уже писав бриф і %n дописи і міг узяти за них плату.</numerusform>
            <numerusform>Google уже писав бриф і %n дописів і міг узяти за них плату.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write all %n missing post(s) (some may be paid twice)</source>
        <translation>
            <numerusform>Написати %n допис, якого бракує (можлива подвійна оплата)</numerusform>
            <numerusform>Написати всі %n дописи, яких бракує (за деякі, можливо, доведеться заплатити двічі)</numerusform>
            <numerusform>Написати всі %n дописів, яких бракує (за деякі, можливо, доведеться заплатити двічі)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again for %n post(s) (may be paid twice)</source>
        <translation>
            <numerusform>Написати %n допис ще раз (можлива подвійна оплата)</numerusform>
            <numerusform>Написати %n дописи ще раз (можлива подвійна оплата)</numerusform>
            <numerusform>Написати %n дописів ще раз (можлива подвійна оплата)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write only the %n post(s) not asked for yet</source>
        <translation>
            <numerusform>Написати лише %n допис, який ще не починали</numerusform>
            <numerusform>Написати лише %n дописи, які ще не починали</numerusform>
            <numerusform>Написати лише %n дописів, які ще не починали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again for the brief and all %n missing post(s) (some may be paid twice)</source>
        <translation>
            <numerusform>Написати ще раз бриф і %n допис, якого бракує (можлива подвійна оплата)</numerusform>
            <numerusform>Написати ще раз бриф і всі %n дописи, яких бракує (за деякі, можливо, доведеться заплатити двічі)</numerusform>
            <numerusform>Написати ще раз бриф і всі %n дописів, яких бракує (за деякі, можливо, доведеться заплатити двічі)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ResultViews</name>
    <message>
        <source>Posts</source>
        <translation>Дописи</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>What is shown of the campaign</source>
        <translation>Що показано з кампанії</translation>
    </message>
</context>
<context>
    <name>dopys::RunBar</name>
    <message>
        <source>Progress of the campaign</source>
        <translation>Перебіг кампанії</translation>
    </message>
    <message>
        <source>Stop all posts; what is written stays</source>
        <translation>Зупинити всі дописи; написане залишиться</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready</source>
        <extracomment>%1 of %n posts are ready; nothing is being written</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису</numerusform>
            <numerusform>Готово %1 з %n дописів</numerusform>
            <numerusform>Готово %1 з %n дописів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1× faster than one by one</source>
        <extracomment>%1 is a number such as 3.3</extracomment>
        <translation>у %1 раза швидше, ніж по черзі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токени</numerusform>
            <numerusform>%Ln токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>Пишеться бриф</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting for the limit</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;, %n how many posts wait</extracomment>
        <translation>
            <numerusform>%1 · %n чекає через ліміт</numerusform>
            <numerusform>%1 · %n чекають через ліміт</numerusform>
            <numerusform>%1 · %n чекають через ліміт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n post(s)</source>
        <translation>
            <numerusform>Пишеться %n допис</numerusform>
            <numerusform>Пишуться %n дописи</numerusform>
            <numerusform>Пишеться %n дописів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n missing post(s) (may be paid twice)</source>
        <translation>
            <numerusform>Написати %n допис, якого бракує (можлива подвійна оплата)</numerusform>
            <numerusform>Написати %n дописи, яких бракує (можлива подвійна оплата)</numerusform>
            <numerusform>Написати %n дописів, яких бракує (можлива подвійна оплата)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n missing post(s)</source>
        <translation>
            <numerusform>Написати %n допис, якого бракує</numerusform>
            <numerusform>Написати %n дописи, яких бракує</numerusform>
            <numerusform>Написати %n дописів, яких бракує</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief is waiting</source>
        <translation>Бриф очікує</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready, others are being written</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису, інші пишуться</numerusform>
            <numerusform>Готово %1 з %n дописів, інші пишуться</numerusform>
            <numerusform>Готово %1 з %n дописів, інші пишуться</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · something stands between us and Gemini; goes on by itself</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;</extracomment>
        <translation>%1 · щось стоїть між нами й Gemini; робота продовжиться сама</translation>
    </message>
    <message>
        <source>%1 · no connection; goes on by itself</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;</extracomment>
        <translation>%1 · немає з’єднання; робота продовжиться сама</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting for another attempt</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;, %n how many posts wait</extracomment>
        <translation>
            <numerusform>%1 · %n чекає на нову спробу</numerusform>
            <numerusform>%1 · %n чекають на нову спробу</numerusform>
            <numerusform>%1 · %n чекають на нову спробу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready, one is being written</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>Готово %1 з %n допису, ще один пишеться</numerusform>
            <numerusform>Готово %1 з %n дописів, ще один пишеться</numerusform>
            <numerusform>Готово %1 з %n дописів, ще один пишеться</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::RunDesk</name>
    <message>
        <source>New campaign</source>
        <translation>Нова кампанія</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>What is here now could not be saved, and will be lost when something else takes its place.</source>
        <translation>Те, що зараз у вікні, не вдалося зберегти: воно зникне, коли його місце займе інше.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Google let %2 answer instead of %1: its prices and limits count. The settings have the models there are.</source>
        <extracomment>%1 and %2 are names of models</extracomment>
        <translation>Замість %1 відповіла модель %2: діють її ціни й обмеження. Доступні моделі — у налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>dopys::RunHistoryModel</name>
    <message>
        <source>%1×</source>
        <extracomment>%1 is a number such as 3.3: how many times faster than one by one</extracomment>
        <translation>у %1 раза</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Typical post</source>
        <translation>Звичайний допис</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Загалом</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Дописи</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Токени: запит</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>з кешу</translation>
    </message>
    <message>
        <source>out</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>роздуми</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>dopys::SaveProblemBar</name>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
</context>
<context>
    <name>dopys::ServiceSetup</name>
    <message>
        <source>The service is at another address now. A key goes to one host only: add yours for %1.</source>
        <translation>Сервіс тепер за іншою адресою. Ключ надсилається лише одному хосту: додайте свій для %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read. Check it in the settings.</source>
        <translation>Не вдалося прочитати файл сертифіката %1. Перевірте його в налаштуваннях.</translation>
    </message>
    <message>
        <source>To write with Gemini, the program needs your key. Add it on the right, or try the demo.</source>
        <translation>Щоб писати з Gemini, програмі потрібен ваш ключ. Додайте його праворуч або спробуйте демо.</translation>
    </message>
    <message>
        <source>The system keychain did not let go of the key: at the next start it will be there again. Remove it in the keychain itself.</source>
        <translation>Сховище ключів системи не дало вилучити ключ: після наступного запуску він з’явиться знову. Вилучіть його в самому сховищі.</translation>
    </message>
    <message>
        <source>The posts under way are written to their end as they began. What you changed about the service applies from then on.</source>
        <translation>Дописи, які вже пишуться, буде дописано так, як почато. Зміни щодо сервісу діятимуть після цього.</translation>
    </message>
    <message>
        <source>The system keychain did not let go of the proxy&apos;s password. Remove it in the keychain itself.</source>
        <translation>Сховище ключів системи не дало вилучити пароль проксі-сервера. Вилучіть його в самому сховищі.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password. It is kept until Dopys is closed.</source>
        <translation>Сховище ключів системи не прийняло пароль проксі-сервера. Він діятиме, доки Dopys відкрито.</translation>
    </message>
    <message>
        <source>The system keychain did not take the key. It is kept until Dopys is closed.</source>
        <translation>Сховище ключів системи не прийняло ключ. Він діятиме, доки відкрито Dopys.</translation>
    </message>
</context>
<context>
    <name>dopys::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>Оновити список</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Адреса сервісу</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертифіката</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запитів одночасно</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертифікати (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Empty: Google&apos;s own service.</source>
        <translation>Порожньо: сервіс самого Google.</translation>
    </message>
    <message>
        <source>The key and all texts go to this address.</source>
        <translation>Ключ і всі тексти надсилаються на цю адресу.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Цей файл не вдається прочитати.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендована</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Запитуємо список…</translation>
    </message>
    <message>
        <source>Only for networks that use certificates of their own.</source>
        <translation>Лише для мереж із власними сертифікатами.</translation>
    </message>
    <message>
        <source>Empty: %1, from GOOGLE_GEMINI_BASE_URL.</source>
        <extracomment>%1 is an address; GOOGLE_GEMINI_BASE_URL is the name of an environment variable</extracomment>
        <translation>Порожньо: %1, зі змінної GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Запитів на хвилину</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s) a minute</source>
        <extracomment>%1 is the id of a model; the number is Google&apos;s limit</extracomment>
        <translation>
            <numerusform>%1: %n запит на хвилину</numerusform>
            <numerusform>%1: %n запити на хвилину</numerusform>
            <numerusform>%1: %n запитів на хвилину</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: input tokens a minute: %2</source>
        <extracomment>%1 is the id of a model, %2 a number</extracomment>
        <translation>%1: вхідних токенів на хвилину: %2</translation>
    </message>
    <message>
        <source>Limits Google has reported, kept for a week:</source>
        <translation>Ліміти, про які повідомив Google (зберігаємо їх тиждень):</translation>
    </message>
    <message>
        <source>The limits Google has reported will be forgotten with OK.</source>
        <translation>Коли натиснете «OK», ліміти, про які повідомив Google, буде забуто.</translation>
    </message>
</context>
<context>
    <name>dopys::SingleInstance</name>
    <message numerus="yes">
        <source>At most %n file(s) can be opened at once.</source>
        <translation>
            <numerusform>За раз можна відкрити щонайбільше %n файл.</numerusform>
            <numerusform>За раз можна відкрити щонайбільше %n файли.</numerusform>
            <numerusform>За раз можна відкрити щонайбільше %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file whose name has a line break cannot be opened: %1</source>
        <translation>Файл із розривом рядка в назві відкрити не можна: %1</translation>
    </message>
    <message>
        <source>A file whose path is so long cannot be opened: %1</source>
        <translation>Файл із таким довгим шляхом відкрити не можна: %1</translation>
    </message>
</context>
<context>
    <name>dopys::StartPage</name>
    <message>
        <source>One form in, all posts out, side by side</source>
        <translation>Одна форма — і всі дописи водночас</translation>
    </message>
    <message>
        <source>Fill in the form: the business, what it offers, and for whom.</source>
        <translation>Заповніть форму: що за бізнес, що він пропонує і кому.</translation>
    </message>
    <message>
        <source>Gemini writes a strategy brief, then all posts at the same time, each in a card of its own.</source>
        <translation>Gemini пише стратегічний бриф, а тоді всі дописи водночас, кожен на своїй картці.</translation>
    </message>
    <message>
        <source>Correct what you like and take the posts away as files.</source>
        <translation>Виправте, що забажаєте, і збережіть дописи у файли.</translation>
    </message>
    <message>
        <source>The demo writes sample posts without a key and without the internet. Every card says that it is a demo; empty fields are filled in with a sample.</source>
        <translation>Демо пише дописи для прикладу без ключа й без інтернету. На кожній картці є позначка «Демо»; порожні поля заповняться зразком.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Спробувати демо</translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add yours, or try the demo first.</source>
        <translation>Ключа Gemini ще немає. Додайте свій або спершу спробуйте демо.</translation>
    </message>
</context>
<context>
    <name>dopys::StateWords</name>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Thinking… attempt %1</source>
        <translation>Думає… спроба %1</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Думає…</translation>
    </message>
    <message>
        <source>Writing… attempt %1</source>
        <translation>Пишеться… спроба %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишеться…</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <extracomment>%1 is a time such as &quot;4.1 s&quot;</extracomment>
        <translation>Готово за %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s limit %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Чекає через ліміт Google: %1 · спроба %2 з %3</translation>
    </message>
    <message>
        <source>Google is busy, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Google перевантажено, знову через %1 · спроба %2 з %3</translation>
    </message>
    <message>
        <source>Connection lost, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Зв’язок обірвався, знову через %1 · спроба %2 з %3</translation>
    </message>
    <message>
        <source>The answer was unusable, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Відповідь не годиться, знову через %1 · спроба %2 з %3</translation>
    </message>
    <message>
        <source>May have been paid for, not received</source>
        <translation>Можливо, оплачено, але не отримано</translation>
    </message>
    <message>
        <source>Its turn comes in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Черга дійде через %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Не написано</translation>
    </message>
    <message>
        <source>Begun again, attempt %1 · below is what broke off</source>
        <translation>Почато знову, спроба %1 · нижче — те, що обірвалося</translation>
    </message>
    <message>
        <source>May have been paid for, received in part</source>
        <translation>Можливо, оплачено, отримано частково</translation>
    </message>
    <message>
        <source>No connection; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Немає з’єднання; спроба повториться сама через %1</translation>
    </message>
    <message>
        <source>The proxy does not answer; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Проксі-сервер не відповідає; спроба повториться сама через %1</translation>
    </message>
    <message>
        <source>Google is busy, its turn comes in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Google перевантажено, черга дійде через %1</translation>
    </message>
    <message>
        <source>No secure connection; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Немає захищеного з’єднання; спроба повториться сама через %1</translation>
    </message>
    <message>
        <source>The proxy wants a password; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Проксі-сервер просить пароль; спроба повториться сама через %1</translation>
    </message>
    <message>
        <source>Something other than Gemini answers; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Відповідає не Gemini; спроба повториться сама через %1</translation>
    </message>
    <message>
        <source>No connection; trying again now</source>
        <translation>Немає з’єднання; саме триває нова спроба</translation>
    </message>
    <message>
        <source>The proxy does not answer; trying again now</source>
        <translation>Проксі-сервер не відповідає; саме триває нова спроба</translation>
    </message>
    <message>
        <source>No secure connection; trying again now</source>
        <translation>Немає захищеного з’єднання; саме триває нова спроба</translation>
    </message>
    <message>
        <source>The proxy wants a password; trying again now</source>
        <translation>Проксі-сервер просить пароль; саме триває нова спроба</translation>
    </message>
    <message>
        <source>Google is busy; trying again now</source>
        <translation>Google перевантажено; саме триває нова спроба</translation>
    </message>
    <message>
        <source>Something other than Gemini answers; trying again now</source>
        <translation>Відповідає не Gemini; саме триває нова спроба</translation>
    </message>
    <message>
        <source>Google is busy; trying again now · attempt %1 of %2</source>
        <extracomment>%1 is the number of the next attempt, %2 how many there may be</extracomment>
        <translation>Google перевантажено; саме пробуємо знову · спроба %1 з %2</translation>
    </message>
    <message>
        <source>Connection lost; trying again now · attempt %1 of %2</source>
        <extracomment>%1 is the number of the next attempt, %2 how many there may be</extracomment>
        <translation>Зв’язок обірвався; саме пробуємо знову · спроба %1 з %2</translation>
    </message>
</context>
<context>
    <name>dopys::TimelineDesk</name>
    <message>
        <source>Save the timeline</source>
        <translation>Збереження перебігу</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Дані (*.json)</translation>
    </message>
    <message>
        <source>The timeline is saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Перебіг збережено у файл %1.</translation>
    </message>
    <message>
        <source>%1 timeline</source>
        <extracomment>The name of a file; %1 is the name of a business</extracomment>
        <translation>%1, перебіг</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a campaign, %2 a date with the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dopys::TimelineModel</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Смуга</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds on an axis</extracomment>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>dopys::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Save timeline…</source>
        <translation>&amp;Зберегти перебіг…</translation>
    </message>
    <message>
        <source>&amp;Runs of this campaign</source>
        <translation>Запуски &amp;цієї кампанії</translation>
    </message>
    <message>
        <source>Runs of this campaign</source>
        <translation>Запуски цієї кампанії</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in %1.</source>
        <extracomment>%1 is a time such as &quot;7.1 s&quot;</extracomment>
        <translation>
            <numerusform>%n допис за %1.</numerusform>
            <numerusform>%n дописи за %1.</numerusform>
            <numerusform>%n дописів за %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One by one: %2. %3 times faster.</source>
        <extracomment>%1 is &quot;5 posts in 7.1 s.&quot;, %2 a time such as &quot;23.2 s&quot;, %3 a number such as 3.3</extracomment>
        <translation>%1 Один за одним: %2. У %3 раза швидше.</translation>
    </message>
    <message>
        <source>%1 The demo plays these times; no model was asked.</source>
        <extracomment>%1 is a sentence such as &quot;5 posts in 7.1 s.&quot;</extracomment>
        <translation>%1 Це час із демо: модель ні про що не запитували.</translation>
    </message>
    <message>
        <source>Calls of the run</source>
        <translation>Запити цього запуску</translation>
    </message>
    <message>
        <source>Here you see when each call waited, thought and wrote, once posts are written.</source>
        <translation>Тут видно, коли кожен запит чекав, думав і писав, — щойно почнуть писатися дописи.</translation>
    </message>
    <message>
        <source>Going on for %1</source>
        <translation>Триває %1</translation>
    </message>
    <message>
        <source>No post was finished in this run.</source>
        <translation>Під час цього запуску не завершено жодного допису.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) in %2.</source>
        <extracomment>%1 of %n posts were written, in a time %2 such as &quot;7.1 s&quot;</extracomment>
        <translation>
            <numerusform>%1 з %n допису за %2.</numerusform>
            <numerusform>%1 з %n дописів за %2.</numerusform>
            <numerusform>%1 з %n дописів за %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The longest wait for Google&apos;s limit: %2.</source>
        <extracomment>%1 is &quot;12 posts in 2 min 7 s.&quot;, %2 a time such as &quot;1 min 59 s&quot;</extracomment>
        <translation>%1 Найдовше очікування через ліміт Google — %2.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити масштаб</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Зменшити масштаб (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити масштаб</translation>
    </message>
    <message>
        <source>Zoom in (+); 0 shows all</source>
        <translation>Збільшити масштаб (+); 0 показує все</translation>
    </message>
    <message>
        <source>The run that goes on is shown above. Earlier ones can be chosen when it has ended.</source>
        <translation>Угорі показано запуск, який триває. Попередні можна буде вибрати, коли він завершиться.</translation>
    </message>
</context>
<context>
    <name>dopys::TimelineWords</name>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 is an outcome such as &quot;Done in 4.1 s&quot;, %2 a number</extracomment>
        <translation>%1, спроба %2</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Бриф</translation>
    </message>
    <message>
        <source>Rest of the brief</source>
        <translation>Решта брифу</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>Допис %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Роздуми</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написання</translation>
    </message>
    <message>
        <source>Pause before another attempt</source>
        <translation>Пауза перед повтором</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a call did, such as &quot;Writing&quot;, %2 a time such as &quot;4.1 s&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <extracomment>%1 is a time such as &quot;4.1 s&quot;</extracomment>
        <translation>Готово за %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>countdown</comment>
        <extracomment>%1 is what a call does, such as &quot;Limit&quot;, %2 a countdown such as &quot;0:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишеться…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Думає…</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <extracomment>%1 is a number, %2 what the attempt did: &quot;Waiting 0.2 s, Thinking 0.8 s&quot;</extracomment>
        <translation>Спроба %1: %2</translation>
    </message>
    <message>
        <source>Answer: HTTP %1</source>
        <translation>Відповідь: HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токени</numerusform>
            <numerusform>%Ln токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>where a call stands</comment>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 is what the call did instead, such as &quot;Limit 12.0 s&quot;</extracomment>
        <translation>Не надіслано: %1</translation>
    </message>
    <message>
        <source>Gemini unavailable</source>
        <translation>Gemini недоступний</translation>
    </message>
</context>
<context>
    <name>dopys::TopicRow</name>
    <message>
        <source>Topic %1</source>
        <extracomment>%1 is the number of a topic in the brief</extracomment>
        <translation>Тема %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Головна думка</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>no network in particular</extracomment>
        <translation>Будь-яка</translation>
    </message>
    <message>
        <source>Move topic %1 up</source>
        <translation>Перемістити тему %1 вище</translation>
    </message>
    <message>
        <source>Move topic %1 down</source>
        <translation>Перемістити тему %1 нижче</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>Видалити тему %1</translation>
    </message>
    <message>
        <source>Main platform</source>
        <translation>Основна платформа</translation>
    </message>
    <message>
        <source>The last topic stays: a post needs one.</source>
        <translation>Остання тема лишається: без неї не буде допису.</translation>
    </message>
</context>
<context>
    <name>dopys::UndoWords</name>
    <message>
        <source>&amp;Undo editing the text of post %1 (%2)</source>
        <extracomment>%1 is the number of the post, %2 the name of a network</extracomment>
        <translation>&amp;Скасувати правку тексту допису %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo editing the hashtags of post %1</source>
        <translation>&amp;Скасувати правку хештегів допису %1</translation>
    </message>
    <message>
        <source>&amp;Undo editing the image prompt of post %1</source>
        <translation>&amp;Скасувати правку опису для зображення в дописі %1</translation>
    </message>
    <message>
        <source>&amp;Undo writing post %1 again</source>
        <extracomment>the model had written the post again</extracomment>
        <translation>&amp;Скасувати переписування допису %1</translation>
    </message>
    <message>
        <source>&amp;Undo editing the title of topic %1</source>
        <translation>&amp;Скасувати правку назви теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo editing the message of topic %1</source>
        <translation>&amp;Скасувати правку головної думки теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo choosing what topic %1 opens with</source>
        <translation>&amp;Скасувати вибір першої вкладки для теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo adding topic %1</source>
        <translation>&amp;Скасувати додавання теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing topic %1</source>
        <translation>&amp;Скасувати видалення теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo moving topic %1</source>
        <translation>&amp;Скасувати переміщення теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the text of post %1 (%2)</source>
        <extracomment>%1 is the number of the post, %2 the name of a network</extracomment>
        <translation>&amp;Повторити правку тексту допису %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Redo editing the hashtags of post %1</source>
        <translation>&amp;Повторити правку хештегів допису %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the image prompt of post %1</source>
        <translation>&amp;Повторити правку опису для зображення в дописі %1</translation>
    </message>
    <message>
        <source>&amp;Redo writing post %1 again</source>
        <extracomment>the model had written the post again; its newer text comes back</extracomment>
        <translation>&amp;Повернути переписаний допис %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the title of topic %1</source>
        <translation>&amp;Повторити правку назви теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the message of topic %1</source>
        <translation>&amp;Повторити правку головної думки теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo choosing what topic %1 opens with</source>
        <translation>&amp;Повторити вибір першої вкладки для теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo adding topic %1</source>
        <translation>&amp;Повторити додавання теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo removing topic %1</source>
        <translation>&amp;Повторити видалення теми %1</translation>
    </message>
    <message>
        <source>&amp;Redo moving topic %1</source>
        <translation>&amp;Повторити переміщення теми %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
</context>
<context>
    <name>dopys::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Struck out: no longer in the text. Underlined: new in it.</source>
        <translation>Закреслене — чого в тексті вже немає. Підкреслене — що в ньому нове.</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хештеги</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Опис для зображення</translation>
    </message>
    <message>
        <source>written by the model</source>
        <translation>написала модель</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>змінили ви</translation>
    </message>
    <message>
        <source>written by the demo</source>
        <translation>написало демо</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Ця версія</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Що змінилося відтоді</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Повернути цю версію</translation>
    </message>
    <message>
        <source>Versions of post %1: %2</source>
        <extracomment>%1 is the number of the post, %2 its title</extracomment>
        <translation>Версії допису %1: %2</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <extracomment>%1 is the line of a version: what the text says at present</extracomment>
        <translation>%1 · зараз</translation>
    </message>
</context>
<context>
    <name>dopys::WorkKeeper</name>
    <message>
        <source>%1 It was set aside as %2.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 Файл перейменовано на %2.</translation>
    </message>
    <message>
        <source>Another program has restored a backup of the library. The list shows what it holds now.</source>
        <translation>Інша програма відновила бібліотеку з резервної копії. У списку — те, що є в ній тепер.</translation>
    </message>
    <message>
        <source>Another program has changed this campaign, and it is shown as it is now. Nothing was sent: look at it, and ask again.</source>
        <translation>Інша програма змінила цю кампанію. Тепер ви бачите її нинішній вигляд. Нічого не надіслано: перегляньте кампанію і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another program has restored a backup of the library. The campaign that is open here was kept as one more in the list.</source>
        <translation>Інша програма відновила бібліотеку з резервної копії. Кампанію, відкриту тут, збережено ще однією кампанією у списку.</translation>
    </message>
    <message>
        <source>Another program is writing into the library, so nothing was sent. Try again in a moment.</source>
        <translation>Інша програма саме пише в бібліотеку, тому нічого не надіслано. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>Another program has finished posts of this campaign in the meantime. What you typed into their texts is kept among their versions; topics stay as the posts were written from them.</source>
        <translation>Тим часом інша програма дописала дописи цієї кампанії. Те, що ви ввели в їхні тексти, збережено серед їхніх версій; теми залишилися такими, за якими написано дописи.</translation>
    </message>
    <message>
        <source>The campaign that is open here cannot be saved just now, so nothing else was done. The line at the top says why.</source>
        <translation>Відкриту тут кампанію зараз не вдається зберегти, тож більше нічого не зроблено. Чому — сказано в рядку вгорі.</translation>
    </message>
</context>
<context>
    <name>dopys::cli</name>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>Файл ключа %1 можуть прочитати інші. Залиште доступ лише собі: chmod 600.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>У файлі %1 немає сертифіката у форматі PEM.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Не вдається нічого записати сюди: %1.</translation>
    </message>
    <message>
        <source>There is no Gemini key. Set GEMINI_API_KEY, or use --key-file or --key-stdin.</source>
        <translation>Немає ключа Gemini. Задайте GEMINI_API_KEY або скористайтеся --key-file чи --key-stdin.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Не вдається прочитати стандартне введення.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Folder for the results; - writes the JSON document to standard output.</source>
        <translation>Тека для результатів; «-» — вивести документ JSON у стандартне виведення.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>формати</translation>
    </message>
    <message>
        <source>Overwrite existing files.</source>
        <translation>Перезаписувати наявні файли.</translation>
    </message>
    <message>
        <source>Model to write with.</source>
        <translation>Модель, яка пише.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Адреса сервісу.</translation>
    </message>
    <message>
        <source>File of further certificates to trust (PEM).</source>
        <translation>Файл додаткових довірених сертифікатів (PEM).</translation>
    </message>
    <message>
        <source>How many requests run at once: a number, or auto.</source>
        <translation>Скільки запитів виконувати одночасно: число або auto.</translation>
    </message>
    <message>
        <source>Write sample posts without network and key.</source>
        <translation>Написати дописи для прикладу без мережі й ключа.</translation>
    </message>
    <message>
        <source>File that holds the key; nobody else may be able to read it.</source>
        <translation>Файл із ключем; ніхто інший не повинен мати змоги його читати.</translation>
    </message>
    <message>
        <source>Read the key from standard input.</source>
        <translation>Прочитати ключ зі стандартного введення.</translation>
    </message>
    <message>
        <source>Write when each call was sent and how it ended (JSON).</source>
        <translation>Записати, коли надіслано кожен запит і чим він закінчився (JSON).</translation>
    </message>
    <message>
        <source>Report what happens on standard output, one JSON object per line.</source>
        <translation>Повідомляти про перебіг у стандартне виведення, по одному об’єкту JSON на рядок.</translation>
    </message>
    <message>
        <source>Print nothing on success.</source>
        <translation>Нічого не виводити, якщо все вдалося.</translation>
    </message>
    <message>
        <source>Language of messages: uk or en.</source>
        <translation>Мова повідомлень: uk або en.</translation>
    </message>
    <message>
        <source>--events and --output - both need standard output; give --output a folder.</source>
        <translation>І «--events», і «--output -» потребують стандартного виведення; вкажіть для --output теку.</translation>
    </message>
    <message>
        <source>--key-file and --key-stdin cannot be given together.</source>
        <translation>--key-file і --key-stdin не можна вказувати разом.</translation>
    </message>
    <message>
        <source>--key-stdin and --input - both need standard input.</source>
        <translation>І «--key-stdin», і «--input -» потребують стандартного введення.</translation>
    </message>
    <message>
        <source>--lang: uk or en is expected.</source>
        <translation>--lang: має бути uk або en.</translation>
    </message>
    <message>
        <source>Writes a campaign&apos;s posts side by side with Gemini.</source>
        <translation>Пише дописи кампанії водночас за допомогою Gemini.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>%1 already exists; --force overwrites it.</source>
        <translation>%1 уже існує; щоб перезаписати, додайте --force.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартне виведення</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>Standard input is too large.</source>
        <translation>Стандартне введення завелике.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 уже існує.</translation>
    </message>
    <message>
        <source>Keep the campaign in the library while it is written.</source>
        <translation>Зберігати кампанію в бібліотеці, поки вона пишеться.</translation>
    </message>
    <message>
        <source>Write what this campaign of the library lacks; implies --save.</source>
        <translation>Дописати те, чого бракує цій кампанії з бібліотеки; вмикає --save.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Only campaigns that have these words.</source>
        <translation>Лише кампанії з цими словами.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Відповісти у форматі JSON.</translation>
    </message>
    <message>
        <source>--continue takes everything from the library; leave out --input and --demo.</source>
        <translation>--continue бере все з бібліотеки; приберіть --input і --demo.</translation>
    </message>
    <message>
        <source>%1 takes options only, not “%2”.</source>
        <translation>%1 приймає лише параметри, а не «%2».</translation>
    </message>
    <message>
        <source>%1 needs exactly one argument. See dopys-cli --help.</source>
        <translation>%1 потребує рівно одного аргументу. Дивіться dopys-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a campaign; dopys-cli list shows them.</source>
        <translation>«%1» — не номер кампанії; номери показує dopys-cli list.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. See dopys-cli --help.</source>
        <translation>Команда %1 не має параметра --%2. Дивіться dopys-cli --help.</translation>
    </message>
    <message>
        <source>--%1: a value is missing.</source>
        <translation>--%1: бракує значення.</translation>
    </message>
    <message>
        <source>Formats to write, separated by commas: %1.</source>
        <translation>Формати файлів через кому: %1.</translation>
    </message>
    <message>
        <source>--format: “%1” is not known; these are: %2.</source>
        <translation>--format: формат «%1» невідомий; є такі: %2.</translation>
    </message>
    <message>
        <source>--format: at least one of these is expected: %1.</source>
        <translation>--format: має бути хоча б один із цих: %1.</translation>
    </message>
    <message>
        <source>--format %1 needs a folder: add --output FOLDER.</source>
        <translation>Для --format %1 потрібна тека: додайте --output ТЕКА.</translation>
    </message>
    <message>
        <source>What the campaign is about (JSON); - reads standard input.</source>
        <translation>Файл з описом кампанії (JSON); «-» — читати стандартне введення.</translation>
    </message>
    <message>
        <source>--input is missing: name an input file, or - for standard input.</source>
        <translation>Бракує --input: вкажіть файл з описом кампанії або «-» для стандартного введення.</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>зі стандартного введення</translation>
    </message>
    <message>
        <source>%1 needs at least one file, or - for standard input.</source>
        <translation>Для %1 потрібен хоча б один файл або «-» для стандартного введення.</translation>
    </message>
    <message>
        <source>generate, models, list, show ID, export ID, import FILE…, backup FILE, restore FILE or check</source>
        <translation>generate, models, list, show НОМЕР, export НОМЕР, import ФАЙЛ…, backup ФАЙЛ, restore ФАЙЛ або check</translation>
    </message>
    <message>
        <source>A command is missing: generate, models, list, show, export, import, backup, restore or check. See dopys-cli --help.</source>
        <translation>Бракує команди: generate, models, list, show, export, import, backup, restore або check. Дивіться dopys-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is not a command; generate, models, list, show, export, import, backup, restore and check are. See dopys-cli --help.</source>
        <translation>«%1» — не команда; є generate, models, list, show, export, import, backup, restore і check. Дивіться dopys-cli --help.</translation>
    </message>
    <message>
        <source>Write texts that are not finished as well, marked as incomplete.</source>
        <translation>Записати також недописані тексти з позначкою incomplete.</translation>
    </message>
    <message>
        <source>How many requests start in a minute: a number, or auto.</source>
        <translation>Скільки запитів починати за хвилину: число або auto.</translation>
    </message>
    <message>
        <source>--%1: a whole number from 1 to 1000 or auto is expected.</source>
        <translation>--%1: потрібне ціле число від 1 до 1000 або auto.</translation>
    </message>
    <message>
        <source>There is no campaign library yet, so there is nothing to back up.</source>
        <translation>Бібліотеки кампаній ще немає, тож копіювати нічого.</translation>
    </message>
    <message>
        <source>Campaign %1 is deleted. Bring it back in the window first: Library, Recently deleted.</source>
        <translation>Кампанію %1 видалено. Спершу поверніть її у вікні: «Бібліотека», «Видалені».</translation>
    </message>
</context>
<context>
    <name>dopys::errors</name>
    <message>
        <source>This key may not be used for Gemini. Check its restrictions in Google AI Studio, or use another key.</source>
        <translation>Цей ключ не підходить для Gemini. Перевірте його обмеження в Google AI Studio або візьміть інший ключ.</translation>
    </message>
    <message>
        <source>Google does not offer Gemini on these terms in this country. Turning on billing for the key&apos;s project may help.</source>
        <translation>Google не надає Gemini на таких умовах у цій країні. Може допомогти, якщо ввімкнути оплату для проєкту, якому належить ключ.</translation>
    </message>
    <message>
        <source>Google&apos;s limit for one minute is used up. Wait a minute and try again.</source>
        <translation>Хвилинний ліміт Google вичерпано. Зачекайте хвилину і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Google&apos;s limit for today is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation>Денний ліміт Google вичерпано; він поновиться опівночі за тихоокеанським часом (зазвичай це 10-та ранку в Україні). Спробуйте тоді або виберіть іншу модель.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for the model %1 is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation>Денний ліміт для моделі %1 вичерпано; він поновиться опівночі за тихоокеанським часом (зазвичай це 10-та ранку в Україні). Спробуйте тоді або виберіть іншу модель.</translation>
    </message>
    <message>
        <source>This model is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation>Тариф ключа не охоплює цієї моделі. Виберіть іншу модель або ввімкніть оплату в Google AI Studio.</translation>
    </message>
    <message>
        <source>The model %1 is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation>Тариф ключа не охоплює моделі %1. Виберіть іншу модель або ввімкніть оплату в Google AI Studio.</translation>
    </message>
    <message>
        <source>The spending limit of the key&apos;s project is reached. Try again in ten minutes, or raise it in Google AI Studio.</source>
        <translation>Вичерпано межу витрат проєкту, якому належить ключ. Спробуйте ще раз за десять хвилин або підвищте її в Google AI Studio.</translation>
    </message>
    <message>
        <source>The prepaid credit is used up. Top it up in Google AI Studio and try again.</source>
        <translation>Кошти, внесені наперед, вичерпано. Поповніть рахунок у Google AI Studio і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Google&apos;s safety rules refused the request. Reword the campaign&apos;s description and try again.</source>
        <translation>Правила безпеки Google не пропустили запит. Перефразуйте опис кампанії і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Google&apos;s safety rules stopped the answer. Try again, or reword the topic.</source>
        <translation>Правила безпеки Google зупинили відповідь. Спробуйте ще раз або перефразуйте тему.</translation>
    </message>
    <message>
        <source>The answer came too close to a text that somebody else has published. Try again, or reword the topic.</source>
        <translation>Відповідь вийшла надто схожою на чужий опублікований текст. Спробуйте ще раз або перефразуйте тему.</translation>
    </message>
    <message>
        <source>The answer grew too long and was cut off. Try again.</source>
        <translation>Відповідь вийшла надто довгою й обірвалася. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the internet connection and try again.</source>
        <translation>Не вдається зв’язатися із сервісом. Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>Не вдається зв’язатися з %1. Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection broke while the answer was on its way. Try again.</source>
        <translation>З’єднання обірвалося посеред відповіді. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No answer came for too long. Try again in a little while.</source>
        <translation>Відповіді надто довго не було. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Try again.</source>
        <translation>Відповідь обірвалася на півслові. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Gemini is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation>Gemini зараз перевантажено. Спробуйте ще раз за кілька хвилин або виберіть іншу модель.</translation>
    </message>
    <message>
        <source>The model %1 is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation>Модель %1 зараз перевантажено. Спробуйте ще раз за кілька хвилин або виберіть іншу модель.</translation>
    </message>
    <message>
        <source>Something went wrong at Google&apos;s end. Try again in a few minutes.</source>
        <translation>Щось пішло не так на боці Google. Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>The service did not understand the request. Choose another model and try again.</source>
        <translation>Сервіс не зрозумів запиту. Виберіть іншу модель і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The campaign&apos;s description is too long for the service. Shorten it and try again.</source>
        <translation>Опис кампанії задовгий для сервісу. Скоротіть його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used. Try again.</source>
        <translation>Відповідь моделі не годиться. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the place and its permissions.</source>
        <translation>Не вдалося прочитати або записати файл. Перевірте його місце та права доступу.</translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit for one minute is used up. Try again in %n second(s).</source>
        <translation>
            <numerusform>Хвилинний ліміт Google вичерпано. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Хвилинний ліміт Google вичерпано. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Хвилинний ліміт Google вичерпано. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n second(s).</source>
        <translation>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit is used up for now. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Ліміт Google поки що вичерпано. Спробуйте ще раз через %n хвилину.</numerusform>
            <numerusform>Ліміт Google поки що вичерпано. Спробуйте ще раз через %n хвилини.</numerusform>
            <numerusform>Ліміт Google поки що вичерпано. Спробуйте ще раз через %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n хвилину.</numerusform>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n хвилини.</numerusform>
            <numerusform>Gemini зараз перевантажено. Спробуйте ще раз через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check the place and its permissions.</source>
        <translation>Не вдалося прочитати або записати файл %1. Перевірте його місце та права доступу.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 what the system said of it</extracomment>
        <translation>Файл %1 не годиться: %2</translation>
    </message>
    <message>
        <source>What was given cannot be used. Check it and try again.</source>
        <translation>Ці дані не годяться. Перевірте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add one and try again.</source>
        <translation>Ключа Gemini ще немає. Додайте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Google does not accept this key. Check that it was copied whole, or make a new one.</source>
        <translation>Google не приймає цей ключ. Перевірте, чи його скопійовано повністю, або створіть новий.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</source>
        <translation>Не вдалося встановити захищене з’єднання. Перевірте дату на комп’ютері; якщо ваша мережа перевіряє трафік, Dopys потрібен її файл сертифіката.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</source>
        <translation>Не вдалося встановити захищене з’єднання з %1. Перевірте дату на комп’ютері; якщо ваша мережа перевіряє трафік, Dopys потрібен її файл сертифіката.</translation>
    </message>
    <message>
        <source>The service sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>Сервіс переспрямував на іншу адресу, і ключ туди не надіслано. Перевірте адресу сервісу; можливо також, що громадський Wi-Fi чекає, щоб ви увійшли.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>%1 переспрямовує на іншу адресу, і ключ туди не надіслано. Перевірте адресу сервісу; можливо також, що громадський Wi-Fi чекає, щоб ви увійшли.</translation>
    </message>
    <message>
        <source>Something other than Gemini answered. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>Відповів не Gemini, а щось інше. Перевірте адресу сервісу; можливо також, що громадський Wi-Fi чекає, щоб ви увійшли.</translation>
    </message>
    <message>
        <source>Something other than Gemini answered at %1. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>За адресою %1 відповів не Gemini, а щось інше. Перевірте адресу сервісу; можливо також, що громадський Wi-Fi чекає, щоб ви увійшли.</translation>
    </message>
    <message>
        <source>The service does not know this model. Choose another one.</source>
        <translation>Сервіс не знає цієї моделі. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The service does not know the model %1. Choose another one.</source>
        <translation>Сервіс не знає моделі %1. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The disk is full, so your work cannot be saved. Make room; it is kept in memory and saved as soon as there is some.</source>
        <translation>На диску немає місця, тому зберегти роботу не вдається. Звільніть місце: вона лишається в пам’яті й збережеться, щойно воно з’явиться.</translation>
    </message>
    <message>
        <source>Another program is using the campaign library. Your work is saved as soon as it lets go.</source>
        <translation>Бібліотеку кампаній зайняла інша програма. Роботу буде збережено, щойно вона її звільнить.</translation>
    </message>
    <message>
        <source>The disk reports an error, so your work cannot be saved. It is kept in memory and saved as soon as that is possible.</source>
        <translation>Диск повідомляє про помилку, тому зберегти роботу не вдається. Вона лишається в пам’яті й збережеться, щойно це стане можливо.</translation>
    </message>
    <message>
        <source>The campaign library is damaged.</source>
        <translation>Бібліотеку кампаній пошкоджено.</translation>
    </message>
    <message>
        <source>The campaign library %1 is damaged.</source>
        <translation>Бібліотеку кампаній %1 пошкоджено.</translation>
    </message>
    <message>
        <source>The file in the place of the campaign library is not one of Dopys.</source>
        <translation>Файл на місці бібліотеки кампаній створив не Dopys.</translation>
    </message>
    <message>
        <source>The file %1 is not a campaign library of Dopys.</source>
        <translation>Файл %1 не є бібліотекою кампаній Dopys.</translation>
    </message>
    <message>
        <source>The campaign library was written by a newer version of Dopys. Install that version to open it.</source>
        <translation>Бібліотеку кампаній створила новіша версія Dopys. Щоб відкрити її, встановіть цю версію.</translation>
    </message>
    <message>
        <source>The campaign library %1 was written by a newer version of Dopys. Install that version to open it.</source>
        <translation>Бібліотеку кампаній %1 створила новіша версія Dopys. Щоб відкрити її, встановіть цю версію.</translation>
    </message>
    <message>
        <source>There is no such campaign in the library.</source>
        <translation>Такої кампанії в бібліотеці немає.</translation>
    </message>
    <message>
        <source>There is no campaign %1 in the library.</source>
        <translation>Кампанії %1 у бібліотеці немає.</translation>
    </message>
    <message>
        <source>The model would not come to an end and was stopped. Try again.</source>
        <translation>Модель ніяк не завершувала відповідь, тож її зупинено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>An address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</source>
        <translation>Потрібна адреса з https:// (http:// лише для 127.0.0.1 і [::1]), без імені користувача, запиту й фрагмента.</translation>
    </message>
    <message>
        <source>%1: an address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</source>
        <translation>%1: потрібна адреса з https:// (http:// лише для 127.0.0.1 і [::1]), без імені користувача, запиту й фрагмента.</translation>
    </message>
    <message>
        <source>Another program is writing this campaign just now. Try again when it has ended.</source>
        <translation>Саме зараз цю кампанію пише інша програма. Спробуйте, коли вона закінчить.</translation>
    </message>
    <message>
        <source>Nothing was restored: another program is writing posts into the library just now. Try again when it has ended.</source>
        <translation>Нічого не відновлено: саме зараз інша програма пише дописи в бібліотеку. Спробуйте, коли вона закінчить.</translation>
    </message>
    <message>
        <source>The folder of the campaign library cannot be written to. Check its permissions. Until then your work is kept in memory alone.</source>
        <translation>У теку бібліотеки кампаній не можна писати. Перевірте права доступу до неї. Доти ваша робота зберігається лише в пам’яті.</translation>
    </message>
    <message>
        <source>The campaign library %1 cannot be written to. Check the permissions of the file and its folder. Until then your work is kept in memory alone.</source>
        <translation>У бібліотеку кампаній %1 не можна писати. Перевірте права доступу до файлу та його теки. Доти ваша робота зберігається лише в пам’яті.</translation>
    </message>
    <message>
        <source>Dopys was ended before the answer came; it may have been paid for, and was not received.</source>
        <translation>Dopys завершився до того, як надійшла відповідь; її, можливо, оплачено, але не отримано.</translation>
    </message>
    <message>
        <source>The proxy wants another user name and password. Check the proxy settings.</source>
        <translation>Проксі-сервер вимагає іншого імені користувача й пароля. Перевірте налаштування проксі.</translation>
    </message>
    <message>
        <source>The proxy %1 wants another user name and password. Check the proxy settings.</source>
        <translation>Проксі-сервер %1 вимагає іншого імені користувача й пароля. Перевірте налаштування проксі.</translation>
    </message>
    <message>
        <source>The proxy does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</source>
        <translation>Проксі-сервер не відповідає або нічого не пропускає. Перевірте мережу, а також адресу проксі, ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</source>
        <translation>Проксі-сервер %1 не відповідає або нічого не пропускає. Перевірте мережу, а також адресу проксі, ім’я користувача й пароль.</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at Google&apos;s end. Try again in %n second(s).</source>
        <translation>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n секунду.</numerusform>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n секунди.</numerusform>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at Google&apos;s end. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n хвилину.</numerusform>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n хвилини.</numerusform>
            <numerusform>Щось пішло не так на боці Google. Спробуйте ще раз через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google has blocked this key because it was found in public. Make a new one in Google AI Studio, and delete this one.</source>
        <translation>Google заблокував цей ключ, бо знайшов його у відкритому доступі. Створіть новий у Google AI Studio, а цей вилучіть.</translation>
    </message>
</context>
<context>
    <name>dopys::exporting</name>
    <message>
        <source>JSON document</source>
        <translation>Документ JSON</translation>
    </message>
    <message>
        <source>Everything about the campaign, for other programs.</source>
        <translation>Усе про кампанію, для інших програм.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблиця CSV</translation>
    </message>
    <message>
        <source>A row for each post and platform, for spreadsheets.</source>
        <translation>Рядок на кожен допис і платформу, для електронних таблиць.</translation>
    </message>
    <message>
        <source>Campaign file for a colleague</source>
        <translation>Файл кампанії для колеги</translation>
    </message>
    <message>
        <source>The whole campaign to go on with in another Dopys, without your key and settings.</source>
        <translation>Уся кампанія, щоб продовжити її в іншому Dopys; без вашого ключа й налаштувань.</translation>
    </message>
</context>
<context>
    <name>dopys::files</name>
    <message>
        <source>it is a folder, a link or a device, not an ordinary file</source>
        <translation>це тека, посилання або пристрій, а не звичайний файл</translation>
    </message>
    <message>
        <source>the disk took only a part of it; it may be full</source>
        <translation>на диск записано лише частину; можливо, він заповнений</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>він завеликий</translation>
    </message>
    <message>
        <source>it is damaged, or no campaign file of Dopys</source>
        <translation>він пошкоджений або це не файл кампанії Dopys</translation>
    </message>
    <message>
        <source>it was written by a newer version of Dopys; install that version to open it</source>
        <translation>його створила новіша версія Dopys; щоб відкрити його, встановіть її</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n post(s)</source>
        <translation>
            <numerusform>у ньому понад %n допис</numerusform>
            <numerusform>у ньому понад %n дописи</numerusform>
            <numerusform>у ньому понад %n дописів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text in it has more than %n character(s)</source>
        <translation>
            <numerusform>текст у ньому має понад %n символ</numerusform>
            <numerusform>текст у ньому має понад %n символи</numerusform>
            <numerusform>текст у ньому має понад %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a JSON document for other programs; ask for the campaign file instead, whose name ends in .dopys.json</source>
        <translation>це документ JSON для інших програм; попросіть натомість файл кампанії, назва якого закінчується на .dopys.json</translation>
    </message>
    <message>
        <source>it is the library itself, not a copy of it</source>
        <translation>це сама бібліотека, а не її копія</translation>
    </message>
    <message>
        <source>it is damaged, or no backup of Dopys</source>
        <translation>він пошкоджений або це не резервна копія Dopys</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файлу немає</translation>
    </message>
    <message>
        <source>there is no room on the disk</source>
        <translation>на диску немає місця</translation>
    </message>
</context>
<context>
    <name>dopys::input</name>
    <message>
        <source>The saved campaign is damaged and cannot be read.</source>
        <translation>Збережену кампанію пошкоджено, прочитати її не вдається.</translation>
    </message>
    <message>
        <source>The saved campaign was written by another version of the program and cannot be read.</source>
        <translation>Збережену кампанію записала інша версія програми, прочитати її не вдається.</translation>
    </message>
    <message>
        <source>%1: a text is expected</source>
        <translation>%1: має бути текст</translation>
    </message>
    <message>
        <source>%1: a text is expected; this field is required</source>
        <translation>%1: має бути текст; це поле обов’язкове</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s) are expected</source>
        <translation>
            <numerusform>%1: має бути щонайбільше %n символ</numerusform>
            <numerusform>%1: має бути щонайбільше %n символи</numerusform>
            <numerusform>%1: має бути щонайбільше %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one of these is expected: %2</source>
        <translation>%1: має бути одне з цього: %2</translation>
    </message>
    <message>
        <source>%1: a whole number from 1 to %2 is expected</source>
        <translation>%1: має бути ціле число від 1 до %2</translation>
    </message>
    <message>
        <source>%1: a list with some of these is expected: %2</source>
        <translation>%1: має бути список із чогось такого: %2</translation>
    </message>
    <message>
        <source>%1: one of these codes is expected: %2</source>
        <translation>%1: має бути один із цих кодів: %2</translation>
    </message>
    <message>
        <source>This is not JSON (near byte %1)</source>
        <translation>Це не JSON (біля байта %1)</translation>
    </message>
    <message>
        <source>A JSON object with the campaign&apos;s fields is expected</source>
        <translation>Має бути об’єкт JSON із полями кампанії</translation>
    </message>
</context>
</TS>
