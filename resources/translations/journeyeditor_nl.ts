<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n thing(s) chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A customer action belongs in a customer lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link joins two different cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map keeps at least one lane with the customer&apos;s steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map keeps at least one stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured feeling needs its number of answers: fill that in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note belongs in a lane for texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system step belongs in an employee lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint belongs in a customer lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity belongs in an employee lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emotion curve belongs in an emotion lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add a lane at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add a lane below “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add a stage after “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add a stage at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add an emotion curve to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add an emotion curve with its own lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add: {kind}, as moment {number} in “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop to move %n card(s) to moment {number} in “{stage}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to put “{name}” after “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to put “{name}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee, behind the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee, seen by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: change the text, again: next card. Alt+arrow: move. + and −: feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card shows “?” until you set a feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it moves along. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits here: emotion curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits here: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just type to make a card here. Arrows: walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to keep this feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unmeasured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to “{stage}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the lanes it gets a lane of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoters, passives and detractors do not add up to the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support runs from an employee&apos;s card to a customer&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then say whose lane it is. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lane here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room here for one more moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs in a customer lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs in an employee lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lane holds cards or curves that would not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link joins cards, not stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting belongs in a lane of a customer or an employee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Alt in tenths. Delete makes it unmeasured. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift all lanes move along. On a card: at the same time. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;About Journeyeditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as to-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark window. The paper stays white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the &amp;wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty journey with five stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the keyboard to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose every card of this journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; what is not saved is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;poster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system is. The paper stays white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF of the whole map, from A4 to A0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of this journey and change that into the to-be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the worked example; the example stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the place of the keyboard on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project in another file and go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey as it should become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map at 100 %: a card is as large as on the poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map larger. Ctrl with the wheel does it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is chosen off the map. Ctrl+Z puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of menus and panels; the map has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, persona, scope, state, version and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in what is chosen on the map. Escape leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, fonts and licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words of the map and the poster in Dutch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words of the map and the poster in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>Draw journey maps and print them as posters.</source>
        <translation>Teken reizen van klanten en medewerkers en druk ze af als poster.</translation>
    </message>
    <message>
        <source>Journeyeditor itself went wrong: {error}</source>
        <translation>Er ging iets mis in Journeyeditor zelf: {error}</translation>
    </message>
    <message>
        <source>a journey map (.journey.json)</source>
        <translation>een reis (.journey.json)</translation>
    </message>
    <message>
        <source>language of the program</source>
        <translation>taal van het programma</translation>
    </message>
    <message>
        <source>open files in the editor (when no command is given)</source>
        <translation>open bestanden in de editor (ook zonder opdracht)</translation>
    </message>
    <message>
        <source>paper size</source>
        <translation>papierformaat</translation>
    </message>
    <message>
        <source>paper upright instead of lying</source>
        <translation>papier staand in plaats van liggend</translation>
    </message>
    <message>
        <source>tell whether files open: exit code 0, or 1 when one does not</source>
        <translation>zeg of bestanden opengaan: exitcode 0, of 1 als er een niet opengaat</translation>
    </message>
    <message>
        <source>the poster (.pdf or .png), or a folder for PDFs</source>
        <translation>de poster (.pdf of .png), of een map voor pdf&apos;s</translation>
    </message>
    <message>
        <source>two files would become the same poster</source>
        <translation>twee bestanden zouden dezelfde poster worden</translation>
    </message>
    <message>
        <source>write the first map of each file as a poster</source>
        <translation>schrijf de eerste reis van elk bestand als poster</translation>
    </message>
    <message>
        <source>{file} is written: {paper}, {width} x {height} mm.</source>
        <translation>{file} is geschreven: {paper}, {width} x {height} mm.</translation>
    </message>
    <message>
        <source>{file} opens.</source>
        <translation>{file} gaat open.</translation>
    </message>
    <message>
        <source>{out} has to be a folder, as there are several files</source>
        <translation>{out} moet een map zijn, want er zijn meer bestanden</translation>
    </message>
    <message>
        <source>{out} has to end in .pdf or .png</source>
        <translation>{out} moet eindigen op .pdf of .png</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A card needs a title of one letter or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling is a number from −2 to +2, such as −0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey needs a title, at most 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona needs a name, at most 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has at most 500 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Kano class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From −2 to +2. Empty means unmeasured, 0 means neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes without saying; missed when it is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are; the left edge of the card shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unmeasured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth: a contact that decides what people think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for it; it delights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better it is, the happier the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not mind either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer would rather not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster prints it large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <comment>moment of truth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it cost the customer effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose journey it is; an invented name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2026-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day: 2026-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, moment {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyBar</name>
    <message>
        <source>Journey bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the journey is in view; arrows scroll.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A</source>
        <comment>key of employee activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>key of customer action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to the map, or press Ins and then {key} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>key of emotion curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>key of stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>key of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>key of wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key of system step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n customer card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Could not save {file}: it would not open again. What was there is unchanged; take back your last change and try once more.</source>
        <translation>{file} is niet opgeslagen: het zou niet meer opengaan. Wat er stond is ongewijzigd; maak je laatste wijziging ongedaan en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Could not save {file}: its folder is not there any more. Save it elsewhere.</source>
        <translation>Opslaan van {file} lukt niet: de map waarin het staat is er niet meer. Sla het ergens anders op.</translation>
    </message>
    <message>
        <source>Could not save {file}: that disk can only be read. Save it elsewhere.</source>
        <translation>Opslaan van {file} lukt niet: van die schijf kun je alleen lezen. Sla het ergens anders op.</translation>
    </message>
    <message>
        <source>Could not save {file}: that is not a file. Choose another name.</source>
        <translation>Opslaan van {file} lukt niet: dat is geen bestand. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Could not save {file}: that name is too long. Choose a shorter one.</source>
        <translation>Opslaan van {file} lukt niet: die naam is te lang. Kies een kortere.</translation>
    </message>
    <message>
        <source>Could not save {file}: the disk gives errors. Save it elsewhere.</source>
        <translation>Opslaan van {file} lukt niet: de schijf geeft fouten. Sla het ergens anders op.</translation>
    </message>
    <message>
        <source>Could not save {file}: the disk is full. Make room, or save elsewhere.</source>
        <translation>Opslaan van {file} lukt niet: de schijf is vol. Maak ruimte, of sla het ergens anders op.</translation>
    </message>
    <message>
        <source>Could not save {file}: you may not write there. Save it elsewhere.</source>
        <translation>Opslaan van {file} lukt niet: je mag daar niet schrijven. Sla het ergens anders op.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Dit bestand</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>check list item</source>
        <translation>punt van de checklist</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>emotion curve</source>
        <translation>emotiecurve</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>baan</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>map</source>
        <translation>reis</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>note</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>pijnpunt</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>oorzaak</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>teaser</translation>
    </message>
    <message>
        <source>the cards of {thing} are in disorder</source>
        <translation>de kaarten van {thing} staan niet op volgorde</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose a file whose name ends in .journey.json.</source>
        <translation>{file} hoort bij een ander programma. Kies een bestand waarvan de naam eindigt op .journey.json.</translation>
    </message>
    <message>
        <source>{file} breaks off halfway. Open an earlier copy; this one stays as it is.</source>
        <translation>{file} is halverwege afgebroken. Open een eerdere kopie; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it and that its disk is connected.</source>
        <translation>{file} kan niet gelezen worden. Kijk of je het mag openen en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>{file} does not hang together: {reason}. Open an earlier copy.</source>
        <translation>{file} klopt niet: {reason}. Open een eerdere kopie.</translation>
    </message>
    <message>
        <source>{file} is damaged in line {line}. Open an earlier copy; this one stays as it is.</source>
        <translation>{file} is beschadigd in regel {line}. Open een eerdere kopie; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open an earlier copy; this one stays as it is.</source>
        <translation>{file} is beschadigd. Open een eerdere kopie; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file} is damaged: there is something impossible in {thing}. Open an earlier copy; this one stays as it is.</source>
        <translation>{file} is beschadigd: in {thing} staat iets wat niet kan. Open een eerdere kopie; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file} is empty. Open an earlier copy; this one stays as it is.</source>
        <translation>{file} is leeg. Open een eerdere kopie; dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, and no journey map is. Choose one whose name ends in .journey.json.</source>
        <translation>{file} is groter dan {limit} MB, en dat is geen enkele reis. Kies een bestand waarvan de naam eindigt op .journey.json.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose one whose name ends in .journey.json.</source>
        <translation>{file} is geen bestand. Kies een bestand waarvan de naam eindigt op .journey.json.</translation>
    </message>
    <message>
        <source>{file} is not a journey map. Choose one whose name ends in .journey.json.</source>
        <translation>{file} is geen reis. Kies een bestand waarvan de naam eindigt op .journey.json.</translation>
    </message>
    <message>
        <source>{file} is not opened, because {thing} holds more than Journeyeditor can show. Divide it over several files in the program that made it.</source>
        <translation>{file} is niet geopend, want {thing} bevat meer dan Journeyeditor kan tonen. Verdeel het over meer bestanden in het programma waarmee het is gemaakt.</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved, renamed or deleted.</source>
        <translation>{file} is er niet. Misschien is het verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>{file} is written, but the disk does not confirm it. Save a copy elsewhere too.</source>
        <translation>{file} is geschreven, maar de schijf bevestigt het niet. Sla ook ergens anders een kopie op.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Journeyeditor (format {version}). Install the newest version to open it.</source>
        <translation>{file} is gemaakt met een nieuwere Journeyeditor (formaat {version}). Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>{file} was stored by another program in a way that garbles letters. Store it there as UTF-8, or open an earlier copy.</source>
        <translation>{file} is door een ander programma zo opgeslagen dat letters verminkt raken. Sla het daar op als UTF-8, of open een eerdere kopie.</translation>
    </message>
    <message>
        <source>{thing} does not say rightly how many people answered</source>
        <translation>{thing} zegt niet goed hoeveel mensen hebben geantwoord</translation>
    </message>
    <message>
        <source>{thing} has a feeling that cannot be right</source>
        <translation>{thing} heeft een gevoel dat niet kan kloppen</translation>
    </message>
    <message>
        <source>{thing} has an id that is in use twice</source>
        <translation>{thing} heeft een id dat twee keer voorkomt</translation>
    </message>
    <message>
        <source>{thing} has no lane for the customer</source>
        <translation>{thing} heeft geen baan voor de klant</translation>
    </message>
    <message>
        <source>{thing} is not in an emotion lane</source>
        <translation>{thing} staat niet in een emotiebaan</translation>
    </message>
    <message>
        <source>{thing} joins things that it cannot join</source>
        <translation>{thing} verbindt dingen die zo niet te verbinden zijn</translation>
    </message>
    <message>
        <source>{thing} points to {other}, which is not there</source>
        <translation>{thing} verwijst naar {other}, en dat is er niet</translation>
    </message>
    <message>
        <source>{thing} stands in a lane that does not take it</source>
        <translation>{thing} staat in een baan waarin die niet past</translation>
    </message>
    <message>
        <source>{thing} stands outside its stage</source>
        <translation>{thing} staat buiten de fase</translation>
    </message>
</context>
</TS>
