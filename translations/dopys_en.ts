<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>dopys::Application</name>
    <message>
        <source>Campaigns to import.</source>
        <translation>Campaigns to import.</translation>
    </message>
    <message>
        <source>What you had typed into the form was replaced.</source>
        <translation>What you had typed into the form was replaced.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>The campaign library can be opened now. What the form held when Dopys was last closed can be brought back.</source>
        <translation>The campaign library can be opened now. What the form held when Dopys was last closed can be brought back.</translation>
    </message>
    <message>
        <source>Dopys is open already and does not answer. End it, and start Dopys again.</source>
        <translation>Dopys is open already and does not answer. End it, and start Dopys again.</translation>
    </message>
</context>
<context>
    <name>dopys::BackupDesk</name>
    <message>
        <source>The daily backup could not be made. %1</source>
        <translation>The daily backup could not be made. %1</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>The backup is made.</translation>
    </message>
    <message>
        <source>The backup is saved as %1.</source>
        <translation>The backup is saved as %1.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept as a backup.</source>
        <translation>The backup is restored. What was there before is kept as a backup.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2. What can be read of it is coming back now.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 It was set aside as %2. What can be read of it is coming back now.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new one begins.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 It was set aside as %2, and a new one begins.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was set aside as %2. %n campaign(s) could be read and came back.</source>
        <translation>
            <numerusform>%1 It was set aside as %2. %n campaign could be read and came back.</numerusform>
            <numerusform>%1 It was set aside as %2. %n campaigns could be read and came back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restore the backup of %1</translation>
    </message>
    <message>
        <source>Nothing was restored: posts are being written. Restore when they are done, or stop them first.</source>
        <translation>Nothing was restored: posts are being written. Restore when they are done, or stop them first.</translation>
    </message>
    <message>
        <source>Nothing was restored: what is open now could not be saved first.</source>
        <translation>Nothing was restored: what is open now could not be saved first.</translation>
    </message>
    <message>
        <source>Nothing was restored: campaigns are being imported. Try again in a moment.</source>
        <translation>Nothing was restored: campaigns are being imported. Try again in a moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) posts or texts that could not be read.</source>
        <translation>
            <numerusform>%n of them lacks posts or texts that could not be read.</numerusform>
            <numerusform>%n of them lack posts or texts that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more nothing could be read.</source>
        <translation>
            <numerusform>Of %n more nothing could be read.</numerusform>
            <numerusform>Of %n more nothing could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A backup holds all campaigns in one file. Dopys makes one each day by itself and keeps the last seven.</source>
        <translation>A backup holds all campaigns in one file. Dopys makes one each day by itself and keeps the last seven.</translation>
    </message>
    <message>
        <source>&amp;Kept backups</source>
        <translation>&amp;Kept backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Save a backup as…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restore from a file…</translation>
    </message>
    <message>
        <source>Everything in the library becomes what it was on %1.</source>
        <translation>Everything in the library becomes what it was on %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Backups of Dopys (*.sqlite)</source>
        <translation>Backups of Dopys (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Everything in the library becomes what %1 holds.</source>
        <translation>Everything in the library becomes what %1 holds.</translation>
    </message>
    <message>
        <source>%1 What is there now is kept as a backup before.</source>
        <extracomment>%1 is a sentence that says what will be there then</extracomment>
        <translation>%1 What is there now is kept as a backup before.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>made by you</translation>
    </message>
    <message>
        <source>before another was restored</source>
        <translation>before another was restored</translation>
    </message>
    <message>
        <source>before a new version of Dopys</source>
        <translation>before a new version of Dopys</translation>
    </message>
    <message>
        <source>Posts are being written. Wait until they are done, or stop them.</source>
        <translation>Posts are being written. Wait until they are done, or stop them.</translation>
    </message>
</context>
<context>
    <name>dopys::BriefPane</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Progress of the brief</source>
        <translation>Progress of the brief</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>Write the posts</source>
        <translation>Write the posts</translation>
    </message>
    <message>
        <source>Send now, without waiting</source>
        <translation>Send now, without waiting</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Change the key…</translation>
    </message>
</context>
<context>
    <name>dopys::CampaignForm</name>
    <message>
        <source>Business name</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>required</source>
        <comment>beside a field that has to be filled in</comment>
        <translation>required</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Product or service</translation>
    </message>
    <message>
        <source>Target audience</source>
        <translation>Target audience</translation>
    </message>
    <message>
        <source>Campaign goal</source>
        <translation>Campaign goal</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Theme or slogan</source>
        <translation>Theme or slogan</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>beside a field that may stay empty</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Number of posts</source>
        <translation>Number of posts</translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation>Language of the posts</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Look at the brief first</source>
        <translation>Look at the brief first</translation>
    </message>
    <message>
        <source>Generate campaign</source>
        <translation>Generate campaign</translation>
    </message>
    <message>
        <source>What you offer and what is special about it.</source>
        <translation>What you offer and what is special about it.</translation>
    </message>
    <message>
        <source>For whom, and what matters to them.</source>
        <translation>For whom, and what matters to them.</translation>
    </message>
    <message>
        <source>Write the brief and the posts (%1)</source>
        <extracomment>tooltip of a button, %1 is a keyboard shortcut</extracomment>
        <translation>Write the brief and the posts (%1)</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Friendly</translation>
    </message>
    <message>
        <source>Sarcastic</source>
        <translation>Sarcastic</translation>
    </message>
    <message>
        <source>Inspirational</source>
        <translation>Inspirational</translation>
    </message>
    <message>
        <source>Humorous</source>
        <translation>Humorous</translation>
    </message>
    <message>
        <source>Write the name of the business.</source>
        <translation>Write the name of the business.</translation>
    </message>
    <message>
        <source>Say what the posts are about: a product or a service.</source>
        <translation>Say what the posts are about: a product or a service.</translation>
    </message>
    <message>
        <source>Say who the posts are for.</source>
        <translation>Say who the posts are for.</translation>
    </message>
    <message>
        <source>Choose at least one platform.</source>
        <translation>Choose at least one platform.</translation>
    </message>
    <message>
        <source>Choose the language of the posts.</source>
        <translation>Choose the language of the posts.</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>A number from 1 to %1.</translation>
    </message>
    <message>
        <source>Characters: %1 of %2</source>
        <extracomment>both are numbers, as in &quot;Characters: 290 of 300&quot;</extracomment>
        <translation>Characters: %1 of %2</translation>
    </message>
    <message>
        <source>A campaign is being written. Wait until it is done, or stop it.</source>
        <translation>A campaign is being written. Wait until it is done, or stop it.</translation>
    </message>
    <message numerus="yes">
        <source>This text has %Ln character(s), at most %1 are allowed. Please shorten it.</source>
        <extracomment>%1 is the greatest length allowed, in characters</extracomment>
        <translation>
            <numerusform>This text has %Ln character, at most %1 are allowed. Please shorten it.</numerusform>
            <numerusform>This text has %Ln characters, at most %1 are allowed. Please shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>dopys::DurationWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds such as 4.1</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 is a number of minutes, %2 of seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>dopys::ExportDesk</name>
    <message numerus="yes">
        <source>%n post(s) exported to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n post exported to %1.</numerusform>
            <numerusform>%n posts exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>These posts were written by the demo; the file says so.</source>
        <translation>These posts were written by the demo; the file says so.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. The others keep their place and stay empty.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>%1 of %n post ready. The others keep their place and stay empty.</numerusform>
            <numerusform>%1 of %n posts ready. The others keep their place and stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n post(s) are ready.</source>
        <translation>
            <numerusform>The post is ready.</numerusform>
            <numerusform>All %n posts are ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file with this name already. Replace it, or choose another name.</source>
        <translation>There is a file with this name already. Replace it, or choose another name.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of the dialog</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>This is a folder. Add a name for the file.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. The others go along as they are.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>%1 of %n post ready. The others go along as they are.</numerusform>
            <numerusform>%1 of %n posts ready. The others go along as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. Those without a text keep their place and stay empty.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>%1 of %n post ready. Those without a text keep their place and stay empty.</numerusform>
            <numerusform>%1 of %n posts ready. Those without a text keep their place and stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n unfinished post(s), marked as incomplete</source>
        <translation>
            <numerusform>Also take %n unfinished post, marked as incomplete</numerusform>
            <numerusform>Also take %n unfinished posts, marked as incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with a text that is too long for its network: %1</source>
        <extracomment>%1 is the posts&apos; numbers such as &quot;1, 4&quot;</extracomment>
        <translation>
            <numerusform>%n post has a text that is too long for its network: number %1</numerusform>
            <numerusform>%n posts have a text that is too long for its network: numbers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ImportDesk</name>
    <message>
        <source>Import campaigns</source>
        <translation>Import campaigns</translation>
    </message>
    <message>
        <source>Campaign files (*.dopys.json *.json)</source>
        <translation>Campaign files (*.dopys.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the library</extracomment>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be used.</source>
        <translation>
            <numerusform>%n more file cannot be used.</numerusform>
            <numerusform>%n more files cannot be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1. Nothing is sent until you ask for it.</source>
        <translation>Imported from %1. Nothing is sent until you ask for it.</translation>
    </message>
    <message>
        <source>Imported from %1. You find it in the library (Ctrl+L).</source>
        <translation>Imported from %1. You find it in the library (Ctrl+L).</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what is wrong with the library</extracomment>
        <translation>%1 was not imported. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) imported; you find them in the library (Ctrl+L). Imported from: %1</source>
        <translation>
            <numerusform>%n campaign imported; you find it in the library (Ctrl+L). Imported from: %1</numerusform>
            <numerusform>%n campaigns imported; you find them in the library (Ctrl+L). Imported from: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
</context>
<context>
    <name>dopys::KeyPanel</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remove key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>You get a key free of charge at aistudio.google.com.</source>
        <translation>You get a key free of charge at aistudio.google.com.</translation>
    </message>
    <message>
        <source>This is a short-lived token for live calls. Dopys needs an ordinary key of the Gemini API.</source>
        <translation>This is a short-lived token for live calls. Dopys needs an ordinary key of the Gemini API.</translation>
    </message>
    <message>
        <source>Asking Google…</source>
        <translation>Asking Google…</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>The key works.</translation>
    </message>
    <message>
        <source>Key saved in the system keychain.</source>
        <translation>Key saved in the system keychain.</translation>
    </message>
    <message>
        <source>The key comes from this computer&apos;s settings (environment variable).</source>
        <translation>The key comes from this computer&apos;s settings (environment variable).</translation>
    </message>
    <message>
        <source>Key kept until you close the program: no system keychain could be used. Next time you will be asked for it again.</source>
        <translation>Key kept until you close the program: no system keychain could be used. Next time you will be asked for it again.</translation>
    </message>
    <message>
        <source>Another Gemini key</source>
        <translation>Another Gemini key</translation>
    </message>
    <message>
        <source>To write with Gemini, the program needs your key. You get one free of charge at aistudio.google.com.</source>
        <translation>To write with Gemini, the program needs your key. You get one free of charge at aistudio.google.com.</translation>
    </message>
    <message>
        <source>A key goes to one host only. The one for the new address is kept with OK.</source>
        <translation>A key goes to one host only. The one for the new address is kept with OK.</translation>
    </message>
    <message>
        <source>Gemini key</source>
        <translation>Gemini key</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Saving the key…</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryDesk</name>
    <message>
        <source>Another program has restored a backup of the library. Nothing was changed now: look at the list, which shows what it holds.</source>
        <translation>Another program has restored a backup of the library. Nothing was changed now: look at the list, which shows what it holds.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>%1 (copy)</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryModel</name>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many posts are finished of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>where a search has found its words; %1 is a piece of that text</extracomment>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <extracomment>where a search has found its words; %1 is a piece of that text</extracomment>
        <translation>Brief: %1</translation>
    </message>
    <message>
        <source>Post %1: %2</source>
        <extracomment>where a search has found its words; %1 is a number, %2 a piece of that text</extracomment>
        <translation>Post %1: %2</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>All platforms</translation>
    </message>
</context>
<context>
    <name>dopys::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>&amp;Search campaigns</source>
        <translation>&amp;Search campaigns</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Recently deleted</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Duplicate the form</source>
        <translation>Duplicate the form</translation>
    </message>
    <message>
        <source>Duplicate with texts</source>
        <translation>Duplicate with texts</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No campaign has these words.</source>
        <translation>No campaign has these words.</translation>
    </message>
    <message>
        <source>Every campaign that you create is kept here.</source>
        <translation>Every campaign that you create is kept here.</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nothing is archived.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>What you delete stays here for 30 days.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>Posts are being written into this campaign. It can be deleted when they are done or stopped.</source>
        <translation>Posts are being written into this campaign. It can be deleted when they are done or stopped.</translation>
    </message>
    <message>
        <source>Campaigns cannot be kept at the moment. The line at the top of the window says why.</source>
        <translation>Campaigns cannot be kept at the moment. The line at the top of the window says why.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>Posts are being written. This campaign opens beside them, to be read, copied and exported.</source>
        <translation>Posts are being written. This campaign opens beside them, to be read, copied and exported.</translation>
    </message>
</context>
<context>
    <name>dopys::MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campaign</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;New campaign</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Try the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Stop all</translation>
    </message>
    <message>
        <source>&amp;About Dopys</source>
        <translation>&amp;About Dopys</translation>
    </message>
    <message>
        <source>About Dopys</source>
        <translation>About Dopys</translation>
    </message>
    <message>
        <source>Dopys %1
One form, one brief, all posts written side by side.
Everything stays on this computer except the calls to the model.</source>
        <translation>Dopys %1
One form, one brief, all posts written side by side.
Everything stays on this computer except the calls to the model.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The last changes could not be saved. If Dopys closes now, they are lost.</source>
        <translation>The last changes could not be saved. If Dopys closes now, they are lost.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Close and lose them</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>As soon as a post is ready it can be exported.</source>
        <translation>As soon as a post is ready it can be exported.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Timeline</translation>
    </message>
</context>
<context>
    <name>dopys::MentionWords</name>
    <message numerus="yes">
        <source>Check: %1 is not in your form.</source>
        <extracomment>%1 is a list of links, addresses, names and telephone numbers; %n is how many</extracomment>
        <translation>
            <numerusform>Check: %1 is not in your form.</numerusform>
            <numerusform>Check: %1 are not in your form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>dopys::PostBoard</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
</context>
<context>
    <name>dopys::PostCard</name>
    <message>
        <source>Demo</source>
        <comment>a mark on a card: written by the demo, not by a model</comment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Image prompt</translation>
    </message>
    <message>
        <source>Write this post once more; the text is kept until the new one is whole</source>
        <translation>Write this post once more; the text is kept until the new one is whole</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with hashtags</source>
        <translation>Text with hashtags</translation>
    </message>
    <message>
        <source>Post %1: %2</source>
        <extracomment>%1 is the number of the post, %2 its title; read out by screen readers</extracomment>
        <translation>Post %1: %2</translation>
    </message>
    <message>
        <source>What the texts said before</source>
        <translation>What the texts said before</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Send now, without waiting</source>
        <translation>Send now, without waiting</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>dopys::PostStanding</name>
    <message>
        <source>Demo</source>
        <comment>a mark on a card: written by the demo, not by a model</comment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The new version failed: %1 The earlier text is kept.</source>
        <extracomment>%1 is one or two sentences that say what happened</extracomment>
        <translation>The new version failed: %1 The earlier text is kept.</translation>
    </message>
    <message>
        <source>Progress of post %1</source>
        <translation>Progress of post %1</translation>
    </message>
</context>
<context>
    <name>dopys::PostTexts</name>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Image prompt</translation>
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
            <numerusform>%1 · with its hashtags %n character too long for %2</numerusform>
            <numerusform>%1 · with its hashtags %n characters too long for %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Text for %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Text for %1</translation>
    </message>
    <message>
        <source>Image prompt, in English</source>
        <translation>Image prompt, in English</translation>
    </message>
    <message>
        <source>Picture models understand English best.</source>
        <translation>Picture models understand English best.</translation>
    </message>
</context>
<context>
    <name>dopys::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>No proxy</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy address</translation>
    </message>
    <message>
        <source>User name (if it asks)</source>
        <translation>User name (if it asks)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A host and a port are expected, such as proxy.example.com:8080.</source>
        <translation>A host and a port are expected, such as proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Host and port, such as proxy.example.com:8080; socks5:// before it for SOCKS.</source>
        <translation>Host and port, such as proxy.example.com:8080; socks5:// before it for SOCKS.</translation>
    </message>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>Kept; type another to replace it</translation>
    </message>
</context>
<context>
    <name>dopys::ReadingWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Nothing has been written in this campaign yet.</source>
        <translation>Nothing has been written in this campaign yet.</translation>
    </message>
    <message>
        <source>The brief of this campaign waits to be looked at; its posts are not written yet.</source>
        <translation>The brief of this campaign waits to be looked at; its posts are not written yet.</translation>
    </message>
    <message>
        <source>Posts of another campaign are being written. This one can be read, copied and exported here; it can be changed when they are done or stopped.</source>
        <translation>Posts of another campaign are being written. This one can be read, copied and exported here; it can be changed when they are done or stopped.</translation>
    </message>
    <message>
        <source>Product or service: %1</source>
        <translation>Product or service: %1</translation>
    </message>
    <message>
        <source>Target audience: %1</source>
        <translation>Target audience: %1</translation>
    </message>
    <message>
        <source>Theme or slogan: %1</source>
        <translation>Theme or slogan: %1</translation>
    </message>
    <message>
        <source>%1 — reading</source>
        <extracomment>%1 is the name of a campaign</extracomment>
        <translation>%1 — reading</translation>
    </message>
    <message>
        <source>This campaign can be read, copied and exported here.</source>
        <translation>This campaign can be read, copied and exported here.</translation>
    </message>
    <message>
        <source>&amp;Open for editing</source>
        <translation>&amp;Open for editing</translation>
    </message>
</context>
<context>
    <name>dopys::RecoveryBar</name>
    <message>
        <source>Interrupted work</source>
        <translation>Interrupted work</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Don&apos;t remind me again</source>
        <translation>Don&apos;t remind me again</translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 partly written, %4 not started.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 and %4 are numbers of posts too</extracomment>
        <translation>
            <numerusform>%1 was interrupted: %2 of %n post finished, %3 partly written, %4 not started.</numerusform>
            <numerusform>%1 was interrupted: %2 of %n posts finished, %3 partly written, %4 not started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 partly written.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too</extracomment>
        <translation>
            <numerusform>%1 was interrupted: %2 of %n post finished, %3 partly written.</numerusform>
            <numerusform>%1 was interrupted: %2 of %n posts finished, %3 partly written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished, %3 not started.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too</extracomment>
        <translation>
            <numerusform>%1 was interrupted: %2 of %n post finished, %3 not started.</numerusform>
            <numerusform>%1 was interrupted: %2 of %n posts finished, %3 not started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was interrupted: %2 of %n post(s) finished.</source>
        <extracomment>%1 is the name of a campaign; %2 of %n posts</extracomment>
        <translation>
            <numerusform>%1 was interrupted: %2 of %n post finished.</numerusform>
            <numerusform>%1 was interrupted: %2 of %n posts finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had been asked for and may have been paid for.</source>
        <translation>
            <numerusform>%n post had been asked for and may have been paid for.</numerusform>
            <numerusform>%n posts had been asked for and may have been paid for.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief had been asked for and may have been paid for.</source>
        <translation>The brief had been asked for and may have been paid for.</translation>
    </message>
    <message numerus="yes">
        <source>The brief and %n post(s) had been asked for and may have been paid for.</source>
        <translation>
            <numerusform>The brief and %n post had been asked for and may have been paid for.</numerusform>
            <numerusform>The brief and %n posts had been asked for and may have been paid for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write all %n missing post(s) (some may be paid twice)</source>
        <translation>
            <numerusform>Write the %n missing post (may be paid twice)</numerusform>
            <numerusform>Write all %n missing posts (some may be paid twice)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again for %n post(s) (may be paid twice)</source>
        <translation>
            <numerusform>Ask again for %n post (may be paid twice)</numerusform>
            <numerusform>Ask again for %n posts (may be paid twice)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write only the %n post(s) not asked for yet</source>
        <translation>
            <numerusform>Write only the %n post not asked for yet</numerusform>
            <numerusform>Write only the %n posts not asked for yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again for the brief and all %n missing post(s) (some may be paid twice)</source>
        <translation>
            <numerusform>Ask again for the brief and the %n missing post (may be paid twice)</numerusform>
            <numerusform>Ask again for the brief and all %n missing posts (some may be paid twice)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::ResultViews</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What is shown of the campaign</source>
        <translation>What is shown of the campaign</translation>
    </message>
</context>
<context>
    <name>dopys::RunBar</name>
    <message>
        <source>Progress of the campaign</source>
        <translation>Progress of the campaign</translation>
    </message>
    <message>
        <source>Stop all posts; what is written stays</source>
        <translation>Stop all posts; what is written stays</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready</source>
        <extracomment>%1 of %n posts are ready; nothing is being written</extracomment>
        <translation>
            <numerusform>%1 of %n post ready</numerusform>
            <numerusform>%1 of %n posts ready</numerusform>
        </translation>
    </message>
    <message>
        <source>%1× faster than one by one</source>
        <extracomment>%1 is a number such as 3.3</extracomment>
        <translation>%1× faster than one by one</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>Writing the brief</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting for the limit</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;, %n how many posts wait</extracomment>
        <translation>
            <numerusform>%1 · %n waiting for the limit</numerusform>
            <numerusform>%1 · %n waiting for the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n post(s)</source>
        <translation>
            <numerusform>Writing %n post</numerusform>
            <numerusform>Writing %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n missing post(s) (may be paid twice)</source>
        <translation>
            <numerusform>Write the %n missing post (may be paid twice)</numerusform>
            <numerusform>Write the %n missing posts (may be paid twice)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n missing post(s)</source>
        <translation>
            <numerusform>Write the %n missing post</numerusform>
            <numerusform>Write the %n missing posts</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief is waiting</source>
        <translation>The brief is waiting</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready, others are being written</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>%1 of %n post ready, others are being written</numerusform>
            <numerusform>%1 of %n posts ready, others are being written</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · something stands between us and Gemini; goes on by itself</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;</extracomment>
        <translation>%1 · something stands between us and Gemini; goes on by itself</translation>
    </message>
    <message>
        <source>%1 · no connection; goes on by itself</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;</extracomment>
        <translation>%1 · no connection; goes on by itself</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting for another attempt</source>
        <extracomment>%1 is a sentence such as &quot;Writing 5 posts&quot;, %n how many posts wait</extracomment>
        <translation>
            <numerusform>%1 · %n waiting for another attempt</numerusform>
            <numerusform>%1 · %n waiting for another attempt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready, one is being written</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation>
            <numerusform>%1 of %n post ready, one is being written</numerusform>
            <numerusform>%1 of %n posts ready, one is being written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::RunDesk</name>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>What is here now could not be saved, and will be lost when something else takes its place.</source>
        <translation>What is here now could not be saved, and will be lost when something else takes its place.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Google let %2 answer instead of %1: its prices and limits count. The settings have the models there are.</source>
        <extracomment>%1 and %2 are names of models</extracomment>
        <translation>Google let %2 answer instead of %1: its prices and limits count. The settings have the models there are.</translation>
    </message>
</context>
<context>
    <name>dopys::RunHistoryModel</name>
    <message>
        <source>%1×</source>
        <extracomment>%1 is a number such as 3.3: how many times faster than one by one</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Typical post</source>
        <translation>Typical post</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retries</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens in</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>cached</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>thinking</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>dopys::SaveProblemBar</name>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
</context>
<context>
    <name>dopys::ServiceSetup</name>
    <message>
        <source>The service is at another address now. A key goes to one host only: add yours for %1.</source>
        <translation>The service is at another address now. A key goes to one host only: add yours for %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read. Check it in the settings.</source>
        <translation>The certificate file %1 could not be read. Check it in the settings.</translation>
    </message>
    <message>
        <source>To write with Gemini, the program needs your key. Add it on the right, or try the demo.</source>
        <translation>To write with Gemini, the program needs your key. Add it on the right, or try the demo.</translation>
    </message>
    <message>
        <source>The system keychain did not let go of the key: at the next start it will be there again. Remove it in the keychain itself.</source>
        <translation>The system keychain did not let go of the key: at the next start it will be there again. Remove it in the keychain itself.</translation>
    </message>
    <message>
        <source>The posts under way are written to their end as they began. What you changed about the service applies from then on.</source>
        <translation>The posts under way are written to their end as they began. What you changed about the service applies from then on.</translation>
    </message>
    <message>
        <source>The system keychain did not let go of the proxy&apos;s password. Remove it in the keychain itself.</source>
        <translation>The system keychain did not let go of the proxy&apos;s password. Remove it in the keychain itself.</translation>
    </message>
    <message>
        <source>The system keychain did not take the proxy&apos;s password. It is kept until Dopys is closed.</source>
        <translation>The system keychain did not take the proxy&apos;s password. It is kept until Dopys is closed.</translation>
    </message>
    <message>
        <source>The system keychain did not take the key. It is kept until Dopys is closed.</source>
        <translation>The system keychain did not take the key. It is kept until Dopys is closed.</translation>
    </message>
</context>
<context>
    <name>dopys::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>Refresh list</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Service address</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requests at once</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Empty: Google&apos;s own service.</source>
        <translation>Empty: Google&apos;s own service.</translation>
    </message>
    <message>
        <source>The key and all texts go to this address.</source>
        <translation>The key and all texts go to this address.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Asking for the list…</translation>
    </message>
    <message>
        <source>Only for networks that use certificates of their own.</source>
        <translation>Only for networks that use certificates of their own.</translation>
    </message>
    <message>
        <source>Empty: %1, from GOOGLE_GEMINI_BASE_URL.</source>
        <extracomment>%1 is an address; GOOGLE_GEMINI_BASE_URL is the name of an environment variable</extracomment>
        <translation>Empty: %1, from GOOGLE_GEMINI_BASE_URL.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requests a minute</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s) a minute</source>
        <extracomment>%1 is the id of a model; the number is Google&apos;s limit</extracomment>
        <translation>
            <numerusform>%1: %n request a minute</numerusform>
            <numerusform>%1: %n requests a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: input tokens a minute: %2</source>
        <extracomment>%1 is the id of a model, %2 a number</extracomment>
        <translation>%1: input tokens a minute: %2</translation>
    </message>
    <message>
        <source>Limits Google has reported, kept for a week:</source>
        <translation>Limits Google has reported, kept for a week:</translation>
    </message>
    <message>
        <source>The limits Google has reported will be forgotten with OK.</source>
        <translation>The limits Google has reported will be forgotten with OK.</translation>
    </message>
</context>
<context>
    <name>dopys::SingleInstance</name>
    <message numerus="yes">
        <source>At most %n file(s) can be opened at once.</source>
        <translation>
            <numerusform>At most %n file can be opened at once.</numerusform>
            <numerusform>At most %n files can be opened at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file whose name has a line break cannot be opened: %1</source>
        <translation>A file whose name has a line break cannot be opened: %1</translation>
    </message>
    <message>
        <source>A file whose path is so long cannot be opened: %1</source>
        <translation>A file whose path is so long cannot be opened: %1</translation>
    </message>
</context>
<context>
    <name>dopys::StartPage</name>
    <message>
        <source>One form in, all posts out, side by side</source>
        <translation>One form in, all posts out, side by side</translation>
    </message>
    <message>
        <source>Fill in the form: the business, what it offers, and for whom.</source>
        <translation>Fill in the form: the business, what it offers, and for whom.</translation>
    </message>
    <message>
        <source>Gemini writes a strategy brief, then all posts at the same time, each in a card of its own.</source>
        <translation>Gemini writes a strategy brief, then all posts at the same time, each in a card of its own.</translation>
    </message>
    <message>
        <source>Correct what you like and take the posts away as files.</source>
        <translation>Correct what you like and take the posts away as files.</translation>
    </message>
    <message>
        <source>The demo writes sample posts without a key and without the internet. Every card says that it is a demo; empty fields are filled in with a sample.</source>
        <translation>The demo writes sample posts without a key and without the internet. Every card says that it is a demo; empty fields are filled in with a sample.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add yours, or try the demo first.</source>
        <translation>There is no Gemini key yet. Add yours, or try the demo first.</translation>
    </message>
</context>
<context>
    <name>dopys::StateWords</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Thinking… attempt %1</source>
        <translation>Thinking… attempt %1</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Thinking…</translation>
    </message>
    <message>
        <source>Writing… attempt %1</source>
        <translation>Writing… attempt %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <extracomment>%1 is a time such as &quot;4.1 s&quot;</extracomment>
        <translation>Done in %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s limit %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Waiting for Google&apos;s limit %1 · attempt %2 of %3</translation>
    </message>
    <message>
        <source>Google is busy, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Google is busy, again in %1 · attempt %2 of %3</translation>
    </message>
    <message>
        <source>Connection lost, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>Connection lost, again in %1 · attempt %2 of %3</translation>
    </message>
    <message>
        <source>The answer was unusable, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation>The answer was unusable, again in %1 · attempt %2 of %3</translation>
    </message>
    <message>
        <source>May have been paid for, not received</source>
        <translation>May have been paid for, not received</translation>
    </message>
    <message>
        <source>Its turn comes in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Its turn comes in %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Begun again, attempt %1 · below is what broke off</source>
        <translation>Begun again, attempt %1 · below is what broke off</translation>
    </message>
    <message>
        <source>May have been paid for, received in part</source>
        <translation>May have been paid for, received in part</translation>
    </message>
    <message>
        <source>No connection; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>No connection; tries again by itself, in %1</translation>
    </message>
    <message>
        <source>The proxy does not answer; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>The proxy does not answer; tries again by itself, in %1</translation>
    </message>
    <message>
        <source>Google is busy, its turn comes in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Google is busy, its turn comes in %1</translation>
    </message>
    <message>
        <source>No secure connection; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>No secure connection; tries again by itself, in %1</translation>
    </message>
    <message>
        <source>The proxy wants a password; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>The proxy wants a password; tries again by itself, in %1</translation>
    </message>
    <message>
        <source>Something other than Gemini answers; tries again by itself, in %1</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;</extracomment>
        <translation>Something other than Gemini answers; tries again by itself, in %1</translation>
    </message>
    <message>
        <source>No connection; trying again now</source>
        <translation>No connection; trying again now</translation>
    </message>
    <message>
        <source>The proxy does not answer; trying again now</source>
        <translation>The proxy does not answer; trying again now</translation>
    </message>
    <message>
        <source>No secure connection; trying again now</source>
        <translation>No secure connection; trying again now</translation>
    </message>
    <message>
        <source>The proxy wants a password; trying again now</source>
        <translation>The proxy wants a password; trying again now</translation>
    </message>
    <message>
        <source>Google is busy; trying again now</source>
        <translation>Google is busy; trying again now</translation>
    </message>
    <message>
        <source>Something other than Gemini answers; trying again now</source>
        <translation>Something other than Gemini answers; trying again now</translation>
    </message>
    <message>
        <source>Google is busy; trying again now · attempt %1 of %2</source>
        <extracomment>%1 is the number of the next attempt, %2 how many there may be</extracomment>
        <translation>Google is busy; trying again now · attempt %1 of %2</translation>
    </message>
    <message>
        <source>Connection lost; trying again now · attempt %1 of %2</source>
        <extracomment>%1 is the number of the next attempt, %2 how many there may be</extracomment>
        <translation>Connection lost; trying again now · attempt %1 of %2</translation>
    </message>
</context>
<context>
    <name>dopys::TimelineDesk</name>
    <message>
        <source>Save the timeline</source>
        <translation>Save the timeline</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The timeline is saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The timeline is saved as %1.</translation>
    </message>
    <message>
        <source>%1 timeline</source>
        <extracomment>The name of a file; %1 is the name of a business</extracomment>
        <translation>%1 timeline</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds on an axis</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>dopys::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>&amp;Save timeline…</source>
        <translation>&amp;Save timeline…</translation>
    </message>
    <message>
        <source>&amp;Runs of this campaign</source>
        <translation>&amp;Runs of this campaign</translation>
    </message>
    <message>
        <source>Runs of this campaign</source>
        <translation>Runs of this campaign</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in %1.</source>
        <extracomment>%1 is a time such as &quot;7.1 s&quot;</extracomment>
        <translation>
            <numerusform>%n post in %1.</numerusform>
            <numerusform>%n posts in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 One by one: %2. %3 times faster.</source>
        <extracomment>%1 is &quot;5 posts in 7.1 s.&quot;, %2 a time such as &quot;23.2 s&quot;, %3 a number such as 3.3</extracomment>
        <translation>%1 One by one: %2. %3 times faster.</translation>
    </message>
    <message>
        <source>%1 The demo plays these times; no model was asked.</source>
        <extracomment>%1 is a sentence such as &quot;5 posts in 7.1 s.&quot;</extracomment>
        <translation>%1 The demo plays these times; no model was asked.</translation>
    </message>
    <message>
        <source>Calls of the run</source>
        <translation>Calls of the run</translation>
    </message>
    <message>
        <source>Here you see when each call waited, thought and wrote, once posts are written.</source>
        <translation>Here you see when each call waited, thought and wrote, once posts are written.</translation>
    </message>
    <message>
        <source>Going on for %1</source>
        <translation>Going on for %1</translation>
    </message>
    <message>
        <source>No post was finished in this run.</source>
        <translation>No post was finished in this run.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) in %2.</source>
        <extracomment>%1 of %n posts were written, in a time %2 such as &quot;7.1 s&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n post in %2.</numerusform>
            <numerusform>%1 of %n posts in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The longest wait for Google&apos;s limit: %2.</source>
        <extracomment>%1 is &quot;12 posts in 2 min 7 s.&quot;, %2 a time such as &quot;1 min 59 s&quot;</extracomment>
        <translation>%1 The longest wait for Google&apos;s limit: %2.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom in (+); 0 shows all</source>
        <translation>Zoom in (+); 0 shows all</translation>
    </message>
    <message>
        <source>The run that goes on is shown above. Earlier ones can be chosen when it has ended.</source>
        <translation>The run that goes on is shown above. Earlier ones can be chosen when it has ended.</translation>
    </message>
</context>
<context>
    <name>dopys::TimelineWords</name>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 is an outcome such as &quot;Done in 4.1 s&quot;, %2 a number</extracomment>
        <translation>%1, attempt %2</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Rest of the brief</source>
        <translation>Rest of the brief</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Thinking</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Pause before another attempt</source>
        <translation>Pause before another attempt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a call did, such as &quot;Writing&quot;, %2 a time such as &quot;4.1 s&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <extracomment>%1 is a time such as &quot;4.1 s&quot;</extracomment>
        <translation>Done in %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>countdown</comment>
        <extracomment>%1 is what a call does, such as &quot;Limit&quot;, %2 a countdown such as &quot;0:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Thinking…</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <extracomment>%1 is a number, %2 what the attempt did: &quot;Waiting 0.2 s, Thinking 0.8 s&quot;</extracomment>
        <translation>Attempt %1: %2</translation>
    </message>
    <message>
        <source>Answer: HTTP %1</source>
        <translation>Answer: HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>where a call stands</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 is what the call did instead, such as &quot;Limit 12.0 s&quot;</extracomment>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>Gemini unavailable</source>
        <translation>Gemini unavailable</translation>
    </message>
</context>
<context>
    <name>dopys::TopicRow</name>
    <message>
        <source>Topic %1</source>
        <extracomment>%1 is the number of a topic in the brief</extracomment>
        <translation>Topic %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>no network in particular</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Move topic %1 up</source>
        <translation>Move topic %1 up</translation>
    </message>
    <message>
        <source>Move topic %1 down</source>
        <translation>Move topic %1 down</translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation>Remove topic %1</translation>
    </message>
    <message>
        <source>Main platform</source>
        <translation>Main platform</translation>
    </message>
    <message>
        <source>The last topic stays: a post needs one.</source>
        <translation>The last topic stays: a post needs one.</translation>
    </message>
</context>
<context>
    <name>dopys::UndoWords</name>
    <message>
        <source>&amp;Undo editing the text of post %1 (%2)</source>
        <extracomment>%1 is the number of the post, %2 the name of a network</extracomment>
        <translation>&amp;Undo editing the text of post %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo editing the hashtags of post %1</source>
        <translation>&amp;Undo editing the hashtags of post %1</translation>
    </message>
    <message>
        <source>&amp;Undo editing the image prompt of post %1</source>
        <translation>&amp;Undo editing the image prompt of post %1</translation>
    </message>
    <message>
        <source>&amp;Undo writing post %1 again</source>
        <extracomment>the model had written the post again</extracomment>
        <translation>&amp;Undo writing post %1 again</translation>
    </message>
    <message>
        <source>&amp;Undo editing the title of topic %1</source>
        <translation>&amp;Undo editing the title of topic %1</translation>
    </message>
    <message>
        <source>&amp;Undo editing the message of topic %1</source>
        <translation>&amp;Undo editing the message of topic %1</translation>
    </message>
    <message>
        <source>&amp;Undo choosing what topic %1 opens with</source>
        <translation>&amp;Undo choosing what topic %1 opens with</translation>
    </message>
    <message>
        <source>&amp;Undo adding topic %1</source>
        <translation>&amp;Undo adding topic %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing topic %1</source>
        <translation>&amp;Undo removing topic %1</translation>
    </message>
    <message>
        <source>&amp;Undo moving topic %1</source>
        <translation>&amp;Undo moving topic %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the text of post %1 (%2)</source>
        <extracomment>%1 is the number of the post, %2 the name of a network</extracomment>
        <translation>&amp;Redo editing the text of post %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Redo editing the hashtags of post %1</source>
        <translation>&amp;Redo editing the hashtags of post %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the image prompt of post %1</source>
        <translation>&amp;Redo editing the image prompt of post %1</translation>
    </message>
    <message>
        <source>&amp;Redo writing post %1 again</source>
        <extracomment>the model had written the post again; its newer text comes back</extracomment>
        <translation>&amp;Redo writing post %1 again</translation>
    </message>
    <message>
        <source>&amp;Redo editing the title of topic %1</source>
        <translation>&amp;Redo editing the title of topic %1</translation>
    </message>
    <message>
        <source>&amp;Redo editing the message of topic %1</source>
        <translation>&amp;Redo editing the message of topic %1</translation>
    </message>
    <message>
        <source>&amp;Redo choosing what topic %1 opens with</source>
        <translation>&amp;Redo choosing what topic %1 opens with</translation>
    </message>
    <message>
        <source>&amp;Redo adding topic %1</source>
        <translation>&amp;Redo adding topic %1</translation>
    </message>
    <message>
        <source>&amp;Redo removing topic %1</source>
        <translation>&amp;Redo removing topic %1</translation>
    </message>
    <message>
        <source>&amp;Redo moving topic %1</source>
        <translation>&amp;Redo moving topic %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>dopys::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Struck out: no longer in the text. Underlined: new in it.</source>
        <translation>Struck out: no longer in the text. Underlined: new in it.</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation>Image prompt</translation>
    </message>
    <message>
        <source>written by the model</source>
        <translation>written by the model</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>edited by you</translation>
    </message>
    <message>
        <source>written by the demo</source>
        <translation>written by the demo</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>This version</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Versions of post %1: %2</source>
        <extracomment>%1 is the number of the post, %2 its title</extracomment>
        <translation>Versions of post %1: %2</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <extracomment>%1 is the line of a version: what the text says at present</extracomment>
        <translation>%1 · now</translation>
    </message>
</context>
<context>
    <name>dopys::WorkKeeper</name>
    <message>
        <source>%1 It was set aside as %2.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file, %2 where it is now</extracomment>
        <translation>%1 It was set aside as %2.</translation>
    </message>
    <message>
        <source>Another program has restored a backup of the library. The list shows what it holds now.</source>
        <translation>Another program has restored a backup of the library. The list shows what it holds now.</translation>
    </message>
    <message>
        <source>Another program has changed this campaign, and it is shown as it is now. Nothing was sent: look at it, and ask again.</source>
        <translation>Another program has changed this campaign, and it is shown as it is now. Nothing was sent: look at it, and ask again.</translation>
    </message>
    <message>
        <source>Another program has restored a backup of the library. The campaign that is open here was kept as one more in the list.</source>
        <translation>Another program has restored a backup of the library. The campaign that is open here was kept as one more in the list.</translation>
    </message>
    <message>
        <source>Another program is writing into the library, so nothing was sent. Try again in a moment.</source>
        <translation>Another program is writing into the library, so nothing was sent. Try again in a moment.</translation>
    </message>
    <message>
        <source>Another program has finished posts of this campaign in the meantime. What you typed into their texts is kept among their versions; topics stay as the posts were written from them.</source>
        <translation>Another program has finished posts of this campaign in the meantime. What you typed into their texts is kept among their versions; topics stay as the posts were written from them.</translation>
    </message>
    <message>
        <source>The campaign that is open here cannot be saved just now, so nothing else was done. The line at the top says why.</source>
        <translation>The campaign that is open here cannot be saved just now, so nothing else was done. The line at the top says why.</translation>
    </message>
</context>
<context>
    <name>dopys::cli</name>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>The key file %1 can be read by others. Make it yours alone: chmod 600.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 holds no certificate in PEM form.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Nothing can be written to %1.</translation>
    </message>
    <message>
        <source>There is no Gemini key. Set GEMINI_API_KEY, or use --key-file or --key-stdin.</source>
        <translation>There is no Gemini key. Set GEMINI_API_KEY, or use --key-file or --key-stdin.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Folder for the results; - writes the JSON document to standard output.</source>
        <translation>Folder for the results; - writes the JSON document to standard output.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>formats</translation>
    </message>
    <message>
        <source>Overwrite existing files.</source>
        <translation>Overwrite existing files.</translation>
    </message>
    <message>
        <source>Model to write with.</source>
        <translation>Model to write with.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Address of the service.</translation>
    </message>
    <message>
        <source>File of further certificates to trust (PEM).</source>
        <translation>File of further certificates to trust (PEM).</translation>
    </message>
    <message>
        <source>How many requests run at once: a number, or auto.</source>
        <translation>How many requests run at once: a number, or auto.</translation>
    </message>
    <message>
        <source>Write sample posts without network and key.</source>
        <translation>Write sample posts without network and key.</translation>
    </message>
    <message>
        <source>File that holds the key; nobody else may be able to read it.</source>
        <translation>File that holds the key; nobody else may be able to read it.</translation>
    </message>
    <message>
        <source>Read the key from standard input.</source>
        <translation>Read the key from standard input.</translation>
    </message>
    <message>
        <source>Write when each call was sent and how it ended (JSON).</source>
        <translation>Write when each call was sent and how it ended (JSON).</translation>
    </message>
    <message>
        <source>Report what happens on standard output, one JSON object per line.</source>
        <translation>Report what happens on standard output, one JSON object per line.</translation>
    </message>
    <message>
        <source>Print nothing on success.</source>
        <translation>Print nothing on success.</translation>
    </message>
    <message>
        <source>Language of messages: uk or en.</source>
        <translation>Language of messages: uk or en.</translation>
    </message>
    <message>
        <source>--events and --output - both need standard output; give --output a folder.</source>
        <translation>--events and --output - both need standard output; give --output a folder.</translation>
    </message>
    <message>
        <source>--key-file and --key-stdin cannot be given together.</source>
        <translation>--key-file and --key-stdin cannot be given together.</translation>
    </message>
    <message>
        <source>--key-stdin and --input - both need standard input.</source>
        <translation>--key-stdin and --input - both need standard input.</translation>
    </message>
    <message>
        <source>--lang: uk or en is expected.</source>
        <translation>--lang: uk or en is expected.</translation>
    </message>
    <message>
        <source>Writes a campaign&apos;s posts side by side with Gemini.</source>
        <translation>Writes a campaign&apos;s posts side by side with Gemini.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>%1 already exists; --force overwrites it.</source>
        <translation>%1 already exists; --force overwrites it.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standard output</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>command</source>
        <translation>command</translation>
    </message>
    <message>
        <source>Standard input is too large.</source>
        <translation>Standard input is too large.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 already exists.</translation>
    </message>
    <message>
        <source>Keep the campaign in the library while it is written.</source>
        <translation>Keep the campaign in the library while it is written.</translation>
    </message>
    <message>
        <source>Write what this campaign of the library lacks; implies --save.</source>
        <translation>Write what this campaign of the library lacks; implies --save.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Only campaigns that have these words.</source>
        <translation>Only campaigns that have these words.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Answer in JSON.</translation>
    </message>
    <message>
        <source>--continue takes everything from the library; leave out --input and --demo.</source>
        <translation>--continue takes everything from the library; leave out --input and --demo.</translation>
    </message>
    <message>
        <source>%1 takes options only, not “%2”.</source>
        <translation>%1 takes options only, not “%2”.</translation>
    </message>
    <message>
        <source>%1 needs exactly one argument. See dopys-cli --help.</source>
        <translation>%1 needs exactly one argument. See dopys-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a campaign; dopys-cli list shows them.</source>
        <translation>“%1” is not the number of a campaign; dopys-cli list shows them.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. See dopys-cli --help.</source>
        <translation>%1 has no option --%2. See dopys-cli --help.</translation>
    </message>
    <message>
        <source>--%1: a value is missing.</source>
        <translation>--%1: a value is missing.</translation>
    </message>
    <message>
        <source>Formats to write, separated by commas: %1.</source>
        <translation>Formats to write, separated by commas: %1.</translation>
    </message>
    <message>
        <source>--format: “%1” is not known; these are: %2.</source>
        <translation>--format: “%1” is not known; these are: %2.</translation>
    </message>
    <message>
        <source>--format: at least one of these is expected: %1.</source>
        <translation>--format: at least one of these is expected: %1.</translation>
    </message>
    <message>
        <source>--format %1 needs a folder: add --output FOLDER.</source>
        <translation>--format %1 needs a folder: add --output FOLDER.</translation>
    </message>
    <message>
        <source>What the campaign is about (JSON); - reads standard input.</source>
        <translation>What the campaign is about (JSON); - reads standard input.</translation>
    </message>
    <message>
        <source>--input is missing: name an input file, or - for standard input.</source>
        <translation>--input is missing: name an input file, or - for standard input.</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>on standard input</translation>
    </message>
    <message>
        <source>%1 needs at least one file, or - for standard input.</source>
        <translation>%1 needs at least one file, or - for standard input.</translation>
    </message>
    <message>
        <source>generate, models, list, show ID, export ID, import FILE…, backup FILE, restore FILE or check</source>
        <translation>generate, models, list, show ID, export ID, import FILE…, backup FILE, restore FILE or check</translation>
    </message>
    <message>
        <source>A command is missing: generate, models, list, show, export, import, backup, restore or check. See dopys-cli --help.</source>
        <translation>A command is missing: generate, models, list, show, export, import, backup, restore or check. See dopys-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is not a command; generate, models, list, show, export, import, backup, restore and check are. See dopys-cli --help.</source>
        <translation>“%1” is not a command; generate, models, list, show, export, import, backup, restore and check are. See dopys-cli --help.</translation>
    </message>
    <message>
        <source>Write texts that are not finished as well, marked as incomplete.</source>
        <translation>Write texts that are not finished as well, marked as incomplete.</translation>
    </message>
    <message>
        <source>How many requests start in a minute: a number, or auto.</source>
        <translation>How many requests start in a minute: a number, or auto.</translation>
    </message>
    <message>
        <source>--%1: a whole number from 1 to 1000 or auto is expected.</source>
        <translation>--%1: a whole number from 1 to 1000 or auto is expected.</translation>
    </message>
    <message>
        <source>There is no campaign library yet, so there is nothing to back up.</source>
        <translation>There is no campaign library yet, so there is nothing to back up.</translation>
    </message>
    <message>
        <source>Campaign %1 is deleted. Bring it back in the window first: Library, Recently deleted.</source>
        <translation>Campaign %1 is deleted. Bring it back in the window first: Library, Recently deleted.</translation>
    </message>
</context>
<context>
    <name>dopys::errors</name>
    <message>
        <source>This key may not be used for Gemini. Check its restrictions in Google AI Studio, or use another key.</source>
        <translation>This key may not be used for Gemini. Check its restrictions in Google AI Studio, or use another key.</translation>
    </message>
    <message>
        <source>Google does not offer Gemini on these terms in this country. Turning on billing for the key&apos;s project may help.</source>
        <translation>Google does not offer Gemini on these terms in this country. Turning on billing for the key&apos;s project may help.</translation>
    </message>
    <message>
        <source>Google&apos;s limit for one minute is used up. Wait a minute and try again.</source>
        <translation>Google&apos;s limit for one minute is used up. Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Google&apos;s limit for today is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation>Google&apos;s limit for today is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for the model %1 is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation>Today&apos;s limit for the model %1 is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</translation>
    </message>
    <message>
        <source>This model is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation>This model is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</translation>
    </message>
    <message>
        <source>The model %1 is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation>The model %1 is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</translation>
    </message>
    <message>
        <source>The spending limit of the key&apos;s project is reached. Try again in ten minutes, or raise it in Google AI Studio.</source>
        <translation>The spending limit of the key&apos;s project is reached. Try again in ten minutes, or raise it in Google AI Studio.</translation>
    </message>
    <message>
        <source>The prepaid credit is used up. Top it up in Google AI Studio and try again.</source>
        <translation>The prepaid credit is used up. Top it up in Google AI Studio and try again.</translation>
    </message>
    <message>
        <source>Google&apos;s safety rules refused the request. Reword the campaign&apos;s description and try again.</source>
        <translation>Google&apos;s safety rules refused the request. Reword the campaign&apos;s description and try again.</translation>
    </message>
    <message>
        <source>Google&apos;s safety rules stopped the answer. Try again, or reword the topic.</source>
        <translation>Google&apos;s safety rules stopped the answer. Try again, or reword the topic.</translation>
    </message>
    <message>
        <source>The answer came too close to a text that somebody else has published. Try again, or reword the topic.</source>
        <translation>The answer came too close to a text that somebody else has published. Try again, or reword the topic.</translation>
    </message>
    <message>
        <source>The answer grew too long and was cut off. Try again.</source>
        <translation>The answer grew too long and was cut off. Try again.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the internet connection and try again.</source>
        <translation>The service cannot be reached. Check the internet connection and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>%1 cannot be reached. Check the internet connection and try again.</translation>
    </message>
    <message>
        <source>The connection broke while the answer was on its way. Try again.</source>
        <translation>The connection broke while the answer was on its way. Try again.</translation>
    </message>
    <message>
        <source>No answer came for too long. Try again in a little while.</source>
        <translation>No answer came for too long. Try again in a little while.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Try again.</source>
        <translation>The answer broke off before its end. Try again.</translation>
    </message>
    <message>
        <source>Gemini is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation>Gemini is overloaded at the moment. Try again in a few minutes, or choose another model.</translation>
    </message>
    <message>
        <source>The model %1 is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation>The model %1 is overloaded at the moment. Try again in a few minutes, or choose another model.</translation>
    </message>
    <message>
        <source>Something went wrong at Google&apos;s end. Try again in a few minutes.</source>
        <translation>Something went wrong at Google&apos;s end. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The service did not understand the request. Choose another model and try again.</source>
        <translation>The service did not understand the request. Choose another model and try again.</translation>
    </message>
    <message>
        <source>The campaign&apos;s description is too long for the service. Shorten it and try again.</source>
        <translation>The campaign&apos;s description is too long for the service. Shorten it and try again.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used. Try again.</source>
        <translation>The model&apos;s answer cannot be used. Try again.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the place and its permissions.</source>
        <translation>The file could not be read or written. Check the place and its permissions.</translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit for one minute is used up. Try again in %n second(s).</source>
        <translation>
            <numerusform>Google&apos;s limit for one minute is used up. Try again in %n second.</numerusform>
            <numerusform>Google&apos;s limit for one minute is used up. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n second(s).</source>
        <translation>
            <numerusform>Gemini is overloaded at the moment. Try again in %n second.</numerusform>
            <numerusform>Gemini is overloaded at the moment. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit is used up for now. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Google&apos;s limit is used up for now. Try again in %n minute.</numerusform>
            <numerusform>Google&apos;s limit is used up for now. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Gemini is overloaded at the moment. Try again in %n minute.</numerusform>
            <numerusform>Gemini is overloaded at the moment. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check the place and its permissions.</source>
        <translation>The file %1 could not be read or written. Check the place and its permissions.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 what the system said of it</extracomment>
        <translation>The file %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>What was given cannot be used. Check it and try again.</source>
        <translation>What was given cannot be used. Check it and try again.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add one and try again.</source>
        <translation>There is no Gemini key yet. Add one and try again.</translation>
    </message>
    <message>
        <source>Google does not accept this key. Check that it was copied whole, or make a new one.</source>
        <translation>Google does not accept this key. Check that it was copied whole, or make a new one.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</source>
        <translation>No secure connection could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</source>
        <translation>No secure connection to %1 could be made. Check the computer&apos;s date; if your network inspects traffic, Dopys needs its CA file.</translation>
    </message>
    <message>
        <source>The service sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>The service sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>%1 sent us to another address, and the key was not taken there. Check the service address; a public Wi-Fi may also want you to sign in.</translation>
    </message>
    <message>
        <source>Something other than Gemini answered. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>Something other than Gemini answered. Check the service address; a public Wi-Fi may also want you to sign in.</translation>
    </message>
    <message>
        <source>Something other than Gemini answered at %1. Check the service address; a public Wi-Fi may also want you to sign in.</source>
        <translation>Something other than Gemini answered at %1. Check the service address; a public Wi-Fi may also want you to sign in.</translation>
    </message>
    <message>
        <source>The service does not know this model. Choose another one.</source>
        <translation>The service does not know this model. Choose another one.</translation>
    </message>
    <message>
        <source>The service does not know the model %1. Choose another one.</source>
        <translation>The service does not know the model %1. Choose another one.</translation>
    </message>
    <message>
        <source>The disk is full, so your work cannot be saved. Make room; it is kept in memory and saved as soon as there is some.</source>
        <translation>The disk is full, so your work cannot be saved. Make room; it is kept in memory and saved as soon as there is some.</translation>
    </message>
    <message>
        <source>Another program is using the campaign library. Your work is saved as soon as it lets go.</source>
        <translation>Another program is using the campaign library. Your work is saved as soon as it lets go.</translation>
    </message>
    <message>
        <source>The disk reports an error, so your work cannot be saved. It is kept in memory and saved as soon as that is possible.</source>
        <translation>The disk reports an error, so your work cannot be saved. It is kept in memory and saved as soon as that is possible.</translation>
    </message>
    <message>
        <source>The campaign library is damaged.</source>
        <translation>The campaign library is damaged.</translation>
    </message>
    <message>
        <source>The campaign library %1 is damaged.</source>
        <translation>The campaign library %1 is damaged.</translation>
    </message>
    <message>
        <source>The file in the place of the campaign library is not one of Dopys.</source>
        <translation>The file in the place of the campaign library is not one of Dopys.</translation>
    </message>
    <message>
        <source>The file %1 is not a campaign library of Dopys.</source>
        <translation>The file %1 is not a campaign library of Dopys.</translation>
    </message>
    <message>
        <source>The campaign library was written by a newer version of Dopys. Install that version to open it.</source>
        <translation>The campaign library was written by a newer version of Dopys. Install that version to open it.</translation>
    </message>
    <message>
        <source>The campaign library %1 was written by a newer version of Dopys. Install that version to open it.</source>
        <translation>The campaign library %1 was written by a newer version of Dopys. Install that version to open it.</translation>
    </message>
    <message>
        <source>There is no such campaign in the library.</source>
        <translation>There is no such campaign in the library.</translation>
    </message>
    <message>
        <source>There is no campaign %1 in the library.</source>
        <translation>There is no campaign %1 in the library.</translation>
    </message>
    <message>
        <source>The model would not come to an end and was stopped. Try again.</source>
        <translation>The model would not come to an end and was stopped. Try again.</translation>
    </message>
    <message>
        <source>An address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</source>
        <translation>An address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</translation>
    </message>
    <message>
        <source>%1: an address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</source>
        <translation>%1: an address with https:// is expected (http:// only for 127.0.0.1 and [::1]), without user name, query or fragment.</translation>
    </message>
    <message>
        <source>Another program is writing this campaign just now. Try again when it has ended.</source>
        <translation>Another program is writing this campaign just now. Try again when it has ended.</translation>
    </message>
    <message>
        <source>Nothing was restored: another program is writing posts into the library just now. Try again when it has ended.</source>
        <translation>Nothing was restored: another program is writing posts into the library just now. Try again when it has ended.</translation>
    </message>
    <message>
        <source>The folder of the campaign library cannot be written to. Check its permissions. Until then your work is kept in memory alone.</source>
        <translation>The folder of the campaign library cannot be written to. Check its permissions. Until then your work is kept in memory alone.</translation>
    </message>
    <message>
        <source>The campaign library %1 cannot be written to. Check the permissions of the file and its folder. Until then your work is kept in memory alone.</source>
        <translation>The campaign library %1 cannot be written to. Check the permissions of the file and its folder. Until then your work is kept in memory alone.</translation>
    </message>
    <message>
        <source>Dopys was ended before the answer came; it may have been paid for, and was not received.</source>
        <translation>Dopys was ended before the answer came; it may have been paid for, and was not received.</translation>
    </message>
    <message>
        <source>The proxy wants another user name and password. Check the proxy settings.</source>
        <translation>The proxy wants another user name and password. Check the proxy settings.</translation>
    </message>
    <message>
        <source>The proxy %1 wants another user name and password. Check the proxy settings.</source>
        <translation>The proxy %1 wants another user name and password. Check the proxy settings.</translation>
    </message>
    <message>
        <source>The proxy does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</source>
        <translation>The proxy does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</source>
        <translation>The proxy %1 does not answer, or lets nothing through. Check the network, and the proxy&apos;s address, user name and password.</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at Google&apos;s end. Try again in %n second(s).</source>
        <translation>
            <numerusform>Something went wrong at Google&apos;s end. Try again in %n second.</numerusform>
            <numerusform>Something went wrong at Google&apos;s end. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at Google&apos;s end. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Something went wrong at Google&apos;s end. Try again in %n minute.</numerusform>
            <numerusform>Something went wrong at Google&apos;s end. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google has blocked this key because it was found in public. Make a new one in Google AI Studio, and delete this one.</source>
        <translation>Google has blocked this key because it was found in public. Make a new one in Google AI Studio, and delete this one.</translation>
    </message>
</context>
<context>
    <name>dopys::exporting</name>
    <message>
        <source>JSON document</source>
        <translation>JSON document</translation>
    </message>
    <message>
        <source>Everything about the campaign, for other programs.</source>
        <translation>Everything about the campaign, for other programs.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>A row for each post and platform, for spreadsheets.</source>
        <translation>A row for each post and platform, for spreadsheets.</translation>
    </message>
    <message>
        <source>Campaign file for a colleague</source>
        <translation>Campaign file for a colleague</translation>
    </message>
    <message>
        <source>The whole campaign to go on with in another Dopys, without your key and settings.</source>
        <translation>The whole campaign to go on with in another Dopys, without your key and settings.</translation>
    </message>
</context>
<context>
    <name>dopys::files</name>
    <message>
        <source>it is a folder, a link or a device, not an ordinary file</source>
        <translation>it is a folder, a link or a device, not an ordinary file</translation>
    </message>
    <message>
        <source>the disk took only a part of it; it may be full</source>
        <translation>the disk took only a part of it; it may be full</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>it is damaged, or no campaign file of Dopys</source>
        <translation>it is damaged, or no campaign file of Dopys</translation>
    </message>
    <message>
        <source>it was written by a newer version of Dopys; install that version to open it</source>
        <translation>it was written by a newer version of Dopys; install that version to open it</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n post(s)</source>
        <translation>
            <numerusform>it has more than %n post</numerusform>
            <numerusform>it has more than %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text in it has more than %n character(s)</source>
        <translation>
            <numerusform>a text in it has more than %n character</numerusform>
            <numerusform>a text in it has more than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a JSON document for other programs; ask for the campaign file instead, whose name ends in .dopys.json</source>
        <translation>it is a JSON document for other programs; ask for the campaign file instead, whose name ends in .dopys.json</translation>
    </message>
    <message>
        <source>it is the library itself, not a copy of it</source>
        <translation>it is the library itself, not a copy of it</translation>
    </message>
    <message>
        <source>it is damaged, or no backup of Dopys</source>
        <translation>it is damaged, or no backup of Dopys</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>there is no room on the disk</source>
        <translation>there is no room on the disk</translation>
    </message>
</context>
<context>
    <name>dopys::input</name>
    <message>
        <source>The saved campaign is damaged and cannot be read.</source>
        <translation>The saved campaign is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>The saved campaign was written by another version of the program and cannot be read.</source>
        <translation>The saved campaign was written by another version of the program and cannot be read.</translation>
    </message>
    <message>
        <source>%1: a text is expected</source>
        <translation>%1: a text is expected</translation>
    </message>
    <message>
        <source>%1: a text is expected; this field is required</source>
        <translation>%1: a text is expected; this field is required</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s) are expected</source>
        <translation>
            <numerusform>%1: at most %n character are expected</numerusform>
            <numerusform>%1: at most %n characters are expected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one of these is expected: %2</source>
        <translation>%1: one of these is expected: %2</translation>
    </message>
    <message>
        <source>%1: a whole number from 1 to %2 is expected</source>
        <translation>%1: a whole number from 1 to %2 is expected</translation>
    </message>
    <message>
        <source>%1: a list with some of these is expected: %2</source>
        <translation>%1: a list with some of these is expected: %2</translation>
    </message>
    <message>
        <source>%1: one of these codes is expected: %2</source>
        <translation>%1: one of these codes is expected: %2</translation>
    </message>
    <message>
        <source>This is not JSON (near byte %1)</source>
        <translation>This is not JSON (near byte %1)</translation>
    </message>
    <message>
        <source>A JSON object with the campaign&apos;s fields is expected</source>
        <translation>A JSON object with the campaign&apos;s fields is expected</translation>
    </message>
</context>
</TS>
