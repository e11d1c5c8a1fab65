<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>dopys::Application</name>
    <message>
        <source>The certificate file %1 could not be read. Look at Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write with Gemini the program needs your key. Add it on the right, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts that are here now will be replaced, and they have not been exported since they were last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::BriefPane</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::CampaignForm</name>
    <message>
        <source>Business name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <comment>beside a field that has to be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme or slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <comment>beside a field that may stay empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the brief first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you offer and what is special about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, and what matters to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the brief and the posts (%1)</source>
        <extracomment>tooltip of a button, %1 is a keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign is being written. Wait for its end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarcastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspirational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humorous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the posts are about: a product or a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who the posts are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This text has %Ln character(s), at most %1 are possible. Please shorten it.</source>
        <extracomment>%1 is the greatest length allowed, in characters</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters: %1 of %2</source>
        <extracomment>both are numbers, as in &quot;Characters: 290 of 300&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These posts were written by the demo; the file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready. The others keep their place and stay empty.</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n post(s) are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::KeyPanel</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your Gemini key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a key free of charge at aistudio.google.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a short-lived token for live calls. Dopys needs an ordinary key of the Gemini API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Google…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key saved in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from this computer&apos;s settings (environment variable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key kept for this session only: no system keychain could be used. You will be asked for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Gemini key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::MainWindow</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dopys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dopys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dopys %1
One form, one brief, all posts written side by side.
Everything stays on this computer except the calls to the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::PostCard</name>
    <message>
        <source>Demo</source>
        <comment>a mark on a card: written by the demo, not by a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this post once more; the text is kept until the new one is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version failed: %1 The earlier text is kept.</source>
        <extracomment>%1 is one or two sentences that say what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 is how long the text is with its hashtags, %2 how long it may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · with its hashtags %n character(s) too long for %2</source>
        <extracomment>%1 is the count such as &quot;292 / 280&quot;, %2 the name of a network</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Post %1: %2</source>
        <extracomment>%1 is the number of the post, %2 its title; read out by screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of post %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::RunBar</name>
    <message>
        <source>Progress of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all posts; what is written stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n post(s) ready</source>
        <extracomment>%1 of %n posts are ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) ready</source>
        <extracomment>%1 of %n posts are ready; nothing is being written</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1× faster than one by one</source>
        <extracomment>%1 is a number such as 3.3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dopys::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Google&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key and all texts go to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for networks that bring certificates of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::StartPage</name>
    <message>
        <source>One form in, all posts out, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form: the business, what it offers, and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini writes a strategy brief, then all posts at the same time, each in a card of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what you like and take the posts away as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo writes sample posts without a key and without the internet. Every card says that it is a demo; empty fields are filled in with a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add yours, or try the demo first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::StateWords</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking… attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing… attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1</source>
        <extracomment>%1 is a time such as &quot;4.1 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Google&apos;s limit %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google is busy, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was no good, again in %1 · attempt %2 of %3</source>
        <extracomment>%1 is a countdown such as &quot;0:12&quot;, %2 the number of the next attempt, %3 how many there may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::TopicRow</name>
    <message>
        <source>Topic %1</source>
        <extracomment>%1 is the number of a topic in the brief</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>no network in particular</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move topic %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move topic %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topic %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::cli</name>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; --force overwrites it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::errors</name>
    <message>
        <source>Stopped. Press “Try again” to write it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Gemini key yet. Add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not accept this key. Check in the settings that it was copied whole, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not be used for Gemini. Check its restrictions in Google AI Studio, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not offer Gemini on these terms in this country. Turning on billing for the key&apos;s project may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s limit for one minute is used up. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s limit for today is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s limit for the model %1 is used up; it starts anew at midnight Pacific time. Try again then, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is not part of the key&apos;s plan. Choose another model, or turn on billing in Google AI Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending limit of the key&apos;s project is reached. Raise it in Google AI Studio and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepaid credit is used up. Top it up in Google AI Studio and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s safety rules refused the request. Reword the campaign&apos;s description and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s safety rules stopped the answer. Try again, or reword the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came too close to a text that somebody else has published. Try again, or reword the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer grew too long and was cut off. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be sent before the connection closed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the answer was on its way. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came for too long. Try again in a little while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the computer&apos;s date and, if your network inspects traffic, the CA file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s date and, if your network inspects traffic, the CA file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent us to another address, and the key was not taken there. Check the service address in the settings; a public Wi-Fi may also want you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to another address, and the key was not taken there. Check the service address in the settings; a public Wi-Fi may also want you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Gemini answered. Check the service address in the settings; a public Wi-Fi may also want you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Gemini answered at %1. Check the service address in the settings; a public Wi-Fi may also want you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is overloaded at the moment. Try again in a few minutes, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at Google&apos;s end. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this model. Choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the model %1. Choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not understand the request. Choose another model and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s description is too long for the service. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model kept repeating itself and was stopped. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the place and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit for one minute is used up. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Google&apos;s limit is used up for now. Try again in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemini is overloaded at the moment. Try again in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check the place and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 what the system said of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given cannot be used. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::exporting</name>
    <message>
        <source>JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the campaign, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each post and platform, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::files</name>
    <message>
        <source>it is a folder, a link or a device, not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk took only a part of it; it may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dopys::input</name>
    <message>
        <source>The saved campaign is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved campaign was written by another version of the program and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a text is expected; this field is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s) are expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one of these is expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number from 1 to %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list with some of these is expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one of these codes is expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON (near byte %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object with the campaign&apos;s fields is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
