<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>1 kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>1 moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows walk over the map, Enter types, Shift+F10 opens the menu.</source>
        <translation>Pijlen lopen over de klantreis, Enter typt, Shift+F10 opent het menu.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>Emotion curve, {kind}</source>
        <translation>Emotiecurve, {kind}</translation>
    </message>
    <message>
        <source>Empty place, stage {number}, moment {moment}, {lane}</source>
        <translation>Lege plaats, fase {number}, moment {moment}, {lane}</translation>
    </message>
    <message>
        <source>Feeling at {card}, {value}</source>
        <translation>Emotie bij {card}, {value}</translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation>Klantreis: {title}</translation>
    </message>
    <message>
        <source>Kano {kind}</source>
        <translation>Kano {kind}</translation>
    </message>
    <message>
        <source>Lane {number}, {name}</source>
        <translation>Baan {number}, {name}</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Stage {number}, {name}</source>
        <translation>Fase {number}, {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>feeling {value}</source>
        <translation>emotie {value}</translation>
    </message>
    <message>
        <source>friction: {kinds}</source>
        <translation>frictie: {kinds}</translation>
    </message>
    <message>
        <source>leads back to stage {number}</source>
        <translation>leidt terug naar fase {number}</translation>
    </message>
    <message>
        <source>moment {number}</source>
        <translation>moment {number}</translation>
    </message>
    <message>
        <source>stage {number}</source>
        <translation>fase {number}</translation>
    </message>
    <message>
        <source>unmeasured</source>
        <translation>ongemeten</translation>
    </message>
    <message>
        <source>{lane}, hidden</source>
        <translation>{lane}, verborgen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About no card of this journey.</source>
        <translation>Gaat over geen kaart van deze klantreis.</translation>
    </message>
    <message>
        <source>Actions in order</source>
        <translation>Acties op volgorde</translation>
    </message>
    <message>
        <source>Add or change actions</source>
        <translation>Acties toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>Basics not in order: {count}. They come first.</source>
        <translation>Basis niet op orde: {count}. Die gaat voor.</translation>
    </message>
    <message>
        <source>Cards that it is about: {count}.</source>
        <translation>Kaarten waar het over gaat: {count}.</translation>
    </message>
    <message>
        <source>Drag in the matrix, or Alt and an arrow; Enter opens the action.</source>
        <translation>Sleep in de matrix, of Alt en een pijl; Enter opent de actie.</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Niet getoond: {what}.</translation>
    </message>
    <message>
        <source>Matrix of impact and effort</source>
        <translation>Matrix van impact en moeite</translation>
    </message>
    <message>
        <source>No actions yet. Add them to the list, then drag them in place.</source>
        <translation>Nog geen acties. Zet ze in de lijst en sleep ze daarna op hun plaats.</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Nog te scoren</translation>
    </message>
    <message>
        <source>Score action</source>
        <translation>Actie scoren</translation>
    </message>
    <message>
        <source>a basic that is not in order</source>
        <translation>een basis die niet op orde is</translation>
    </message>
    <message>
        <source>a critical moment or a stubborn cause</source>
        <translation>een kritiek moment of hardnekkige oorzaak</translation>
    </message>
    <message>
        <source>about another journey: {count}</source>
        <translation>over een andere klantreis: {count}</translation>
    </message>
    <message>
        <source>done or dropped: {count}</source>
        <translation>klaar of vervallen: {count}</translation>
    </message>
    <message>
        <source>effort is not known yet</source>
        <translation>moeite is nog niet bekend</translation>
    </message>
    <message>
        <source>impact and effort are not known yet</source>
        <translation>impact en moeite zijn nog niet bekend</translation>
    </message>
    <message>
        <source>impact is not known yet</source>
        <translation>impact is nog niet bekend</translation>
    </message>
    <message>
        <source>something else that can be better</source>
        <translation>iets anders dat beter kan</translation>
    </message>
    <message>
        <source>what is good already</source>
        <translation>wat al goed is</translation>
    </message>
    <message>
        <source>{kind} · {about} · impact {impact}, effort {effort}</source>
        <translation>{kind} · {about} · impact {impact}, moeite {effort}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Calibrate on the measurement</source>
        <translation>IJk op meting</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Choose contacts…</source>
        <translation>Kies contacten…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Close the analysis</source>
        <translation>Sluit de analyse</translation>
    </message>
    <message>
        <source>Contacts of the chain</source>
        <translation>Contacten van de keten</translation>
    </message>
    <message>
        <source>Count fewer than 5 answers too</source>
        <translation>Tel minder dan 5 antwoorden mee</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Frictie</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Zo berekend</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reis</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>No feelings yet. After two cards the peak–end score appears here.</source>
        <translation>Nog geen gevoel ingevuld. Na twee kaarten verschijnt hier de piek-eindscore.</translation>
    </message>
    <message>
        <source>Peak–end</source>
        <translation>Piek-eind</translation>
    </message>
    <message numerus="yes">
        <source>Show %n card(s)</source>
        <translation>
            <numerusform>Toon 1 kaart</numerusform>
            <numerusform>Toon %n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Weigh by the number of answers</source>
        <translation>Weeg naar aantal antwoorden</translation>
    </message>
    <message>
        <source>What is chosen on the map, the journey if nothing is.</source>
        <translation>Wat je hebt gekozen, en anders de hele reis.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <translation>Waarom: {name}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Save and end</source>
        <translation>&amp;Opslaan en stoppen</translation>
    </message>
    <message>
        <source>Something went wrong in Journeyeditor, not in your work.</source>
        <translation>Er ging iets mis in Journeyeditor, niet in je werk.</translation>
    </message>
    <message>
        <source>What you see is still there. Save it under another name now.</source>
        <translation>Wat je ziet is er nog. Sla het nu op onder een andere naam.</translation>
    </message>
    <message>
        <source>Your unsaved work is in the recovery copy on this computer; should the program end, it is offered at the next start. What you see is still there.</source>
        <translation>Je niet opgeslagen werk staat in de herstelkopie op deze computer; mocht het programma stoppen, dan krijg je het bij de volgende start aangeboden. Wat je ziet is er nog.</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Change channel</source>
        <translation>Kanaal wijzigen</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>Afdeling wijzigen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>Change kind of curve</source>
        <translation>Soort curve wijzigen</translation>
    </message>
    <message>
        <source>Change whether lane is printed</source>
        <translation>Wijzigen of baan wordt geprint</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Kies eerst een kaart.</translation>
    </message>
    <message>
        <source>Ctrl+Z puts it back.</source>
        <translation>Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Insert empty moment</source>
        <translation>Leeg moment invoegen</translation>
    </message>
    <message>
        <source>Nothing that is chosen has a feeling on an emotion curve.</source>
        <translation>Niets van wat gekozen is, heeft een gevoel op een emotiecurve.</translation>
    </message>
    <message>
        <source>Nothing that is chosen has this.</source>
        <translation>Niets van wat gekozen is, heeft dit.</translation>
    </message>
    <message>
        <source>Take out empty moment</source>
        <translation>Leeg moment weghalen</translation>
    </message>
    <message>
        <source>The card cannot go further this way.</source>
        <translation>De kaart kan niet verder deze kant op.</translation>
    </message>
    <message>
        <source>The cards cannot go further this way.</source>
        <translation>De kaarten kunnen niet verder deze kant op.</translation>
    </message>
    <message>
        <source>Took the empty moment {number} out of “{stage}”.</source>
        <translation>Het lege moment {number} is uit “{stage}” gehaald.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n card(s).</source>
        <translation>
            <numerusform>{what}: 1 kaart.</numerusform>
            <numerusform>{what}: %n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation>{what}: gedaan.</translation>
    </message>
    <message>
        <source>“{lane}” is left off the poster.</source>
        <translation>“{lane}” komt niet op de poster.</translation>
    </message>
    <message>
        <source>“{lane}” stands on the poster.</source>
        <translation>“{lane}” komt weer op de poster.</translation>
    </message>
    <message>
        <source>“{name}” cannot go further: it is the last on this side.</source>
        <translation>“{name}” kan niet verder: dit is de laatste aan deze kant.</translation>
    </message>
    <message>
        <source>“{stage}” has an empty moment {number} now.</source>
        <translation>“{stage}” heeft nu een leeg moment {number}.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Answers (n)</source>
        <translation>Antwoorden (n)</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc does not.</source>
        <translation>Enter bewaart het, Esc niet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n card(s) chosen.</source>
        <translation>
            <numerusform>%n kaart gekozen.</numerusform>
            <numerusform>%n kaarten gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left in the tray.</source>
        <translation>
            <numerusform>Nog %n memo in de memobak.</numerusform>
            <numerusform>Nog %n memo&apos;s in de memobak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen.</source>
        <translation>
            <numerusform>%n ding gekozen.</numerusform>
            <numerusform>%n dingen gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>+ and −: half a step. Enter: number and word. ? or Delete: unmeasured.</source>
        <translation>+ en −: een halve stap. Enter: cijfer en woord. ? of Delete: ongemeten.</translation>
    </message>
    <message>
        <source>A customer action belongs in a customer lane.</source>
        <translation>Een klantactie hoort in een klantbaan.</translation>
    </message>
    <message>
        <source>A feeling is a number from −2 to +2.</source>
        <translation>Een gevoel is een getal van −2 tot +2.</translation>
    </message>
    <message>
        <source>A link joins steps of customers and employees; a note has none.</source>
        <translation>Een koppeling verbindt stappen van klanten en medewerkers; een notitie heeft er geen.</translation>
    </message>
    <message>
        <source>A link joins two different cards.</source>
        <translation>Een koppeling verbindt twee verschillende kaarten.</translation>
    </message>
    <message>
        <source>A loop leads back to an earlier stage.</source>
        <translation>Een lus leidt terug naar een eerdere fase.</translation>
    </message>
    <message>
        <source>A map keeps at least one lane with steps of a customer or an employee.</source>
        <translation>Een reis houdt minstens één baan met stappen van een klant of een medewerker.</translation>
    </message>
    <message>
        <source>A map keeps at least one stage.</source>
        <translation>Een reis houdt minstens één fase.</translation>
    </message>
    <message>
        <source>A measured feeling needs its number of answers: fill that in first.</source>
        <translation>Een gemeten gevoel heeft een aantal antwoorden nodig: vul dat eerst in.</translation>
    </message>
    <message>
        <source>A note belongs in a lane for texts.</source>
        <translation>Een notitie hoort in een baan voor teksten.</translation>
    </message>
    <message>
        <source>A project keeps at least one map.</source>
        <translation>Een project houdt minstens één reis.</translation>
    </message>
    <message>
        <source>A system step belongs in an employee lane.</source>
        <translation>Een systeemstap hoort in een medewerkersbaan.</translation>
    </message>
    <message>
        <source>A touchpoint belongs in a customer lane.</source>
        <translation>Een contactmoment hoort in een klantbaan.</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Toevoegen: {thing}</translation>
    </message>
    <message>
        <source>An activity belongs in an employee lane.</source>
        <translation>Een activiteit hoort in een medewerkersbaan.</translation>
    </message>
    <message>
        <source>An emotion curve belongs in an emotion lane.</source>
        <translation>Een emotiecurve hoort in een emotiebaan.</translation>
    </message>
    <message>
        <source>An emotion lane takes no cards.</source>
        <translation>In een emotiebaan passen geen kaarten.</translation>
    </message>
    <message>
        <source>Card chosen.</source>
        <translation>Kaart gekozen.</translation>
    </message>
    <message>
        <source>Choose a card first, then press this again.</source>
        <translation>Kies eerst een kaart en doe het dan nog eens.</translation>
    </message>
    <message>
        <source>Choose a card; + and − set its feeling.</source>
        <translation>Kies een kaart; + en − zetten het gevoel.</translation>
    </message>
    <message>
        <source>Choose one to type in it, or an empty place for a new card.</source>
        <translation>Kies er één om erin te typen, of een lege plek voor een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Click on one or walk there with the arrows, then type.</source>
        <translation>Klik op een plek of loop erheen met de pijlen, en typ.</translation>
    </message>
    <message>
        <source>Ctrl+Z puts it back.</source>
        <translation>Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>%n ding verwijderen</numerusform>
            <numerusform>%n dingen verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete haalt dit weg.</translation>
    </message>
    <message>
        <source>Drag its points up and down. Delete removes it.</source>
        <translation>Sleep de punten omhoog en omlaag. Delete haalt de curve weg.</translation>
    </message>
    <message>
        <source>Drag or Alt+arrow: move the cards. Delete removes all of it.</source>
        <translation>Slepen of Alt+pijl: kaarten verplaatsen. Delete haalt alles weg.</translation>
    </message>
    <message>
        <source>Drop to add a lane at the top.</source>
        <translation>Loslaten maakt bovenaan een baan.</translation>
    </message>
    <message>
        <source>Drop to add a lane below “{name}”.</source>
        <translation>Loslaten maakt een baan onder “{name}”.</translation>
    </message>
    <message>
        <source>Drop to add a stage after “{name}”.</source>
        <translation>Loslaten maakt een fase na “{name}”.</translation>
    </message>
    <message>
        <source>Drop to add a stage at the beginning.</source>
        <translation>Loslaten maakt een fase aan het begin.</translation>
    </message>
    <message>
        <source>Drop to add an emotion curve to “{name}”.</source>
        <translation>Loslaten maakt een emotiecurve in “{name}”.</translation>
    </message>
    <message>
        <source>Drop to add an emotion curve with its own lane.</source>
        <translation>Loslaten maakt een emotiecurve met een eigen baan.</translation>
    </message>
    <message>
        <source>Drop to add: {kind}, as moment {number} in “{stage}”.</source>
        <translation>Loslaten maakt een kaart ({kind}) als moment {number} in “{stage}”.</translation>
    </message>
    <message>
        <source>Drop to add: {kind}, at the same time as “{card}”.</source>
        <translation>Loslaten maakt een kaart ({kind}), tegelijk met “{card}”.</translation>
    </message>
    <message>
        <source>Drop to add: {kind}, which supports “{card}”.</source>
        <translation>Loslaten maakt een kaart ({kind}) die “{card}” ondersteunt.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to make %n card(s) in “{stage}”: {kind}.</source>
        <translation>
            <numerusform>Loslaten maakt %n kaart in “{stage}”: {kind}.</numerusform>
            <numerusform>Loslaten maakt %n kaarten in “{stage}”: {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to measure the whole journey.</source>
        <translation>Loslaten meet de hele reis.</translation>
    </message>
    <message>
        <source>Drop to measure this stage.</source>
        <translation>Loslaten meet deze fase.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to move %n card(s) to moment {number} in “{stage}”.</source>
        <translation>
            <numerusform>Loslaten verplaatst %n kaart naar moment {number} in “{stage}”.</numerusform>
            <numerusform>Loslaten verplaatst %n kaarten naar moment {number} in “{stage}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to move %n card(s) to the same moment as “{card}”.</source>
        <translation>
            <numerusform>Loslaten zet 1 kaart op hetzelfde moment als “{card}”.</numerusform>
            <numerusform>Loslaten zet %n kaarten op hetzelfde moment als “{card}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to put it on “{card}”: {thing}.</source>
        <translation>Loslaten zet het op “{card}”: {thing}.</translation>
    </message>
    <message>
        <source>Drop to put “{name}” after “{other}”.</source>
        <translation>Loslaten zet “{name}” na “{other}”.</translation>
    </message>
    <message>
        <source>Drop to put “{name}” first.</source>
        <translation>Loslaten zet “{name}” vooraan.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>Emotion curve chosen.</source>
        <translation>Emotiecurve gekozen.</translation>
    </message>
    <message>
        <source>Employee, behind the scenes</source>
        <translation>Medewerker, achter de schermen</translation>
    </message>
    <message>
        <source>Employee, seen by the customer</source>
        <translation>Medewerker, zichtbaar voor de klant</translation>
    </message>
    <message>
        <source>Empty place.</source>
        <translation>Lege plek.</translation>
    </message>
    <message>
        <source>Enter keeps it. Esc leaves it as it was.</source>
        <translation>Enter bewaart het. Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Enter: change the name. Drag: move. Delete removes all that is in it.</source>
        <translation>Enter: naam wijzigen. Slepen: verplaatsen. Delete haalt alles weg wat erin staat.</translation>
    </message>
    <message>
        <source>Enter: change the text, again: next card. Alt+arrow: move. + and −: feeling.</source>
        <translation>Enter: tekst wijzigen, nog eens: volgende kaart. Alt+pijl: verplaatsen. + en −: gevoel.</translation>
    </message>
    <message>
        <source>Enter: next card. Tab: next place. Shift+Enter: new line. Esc: do not keep.</source>
        <translation>Enter: volgende kaart. Tab: volgende plek. Shift+Enter: nieuwe regel. Esc: niet bewaren.</translation>
    </message>
    <message>
        <source>Enter: next feeling. Esc leaves it as it was.</source>
        <translation>Enter: volgend gevoel. Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc breekt af.</translation>
    </message>
    <message>
        <source>Every card shows “?” until you set a feeling.</source>
        <translation>Elke kaart krijgt een “?” tot je een gevoel invult.</translation>
    </message>
    <message>
        <source>Everything in it moves along. Esc stops.</source>
        <translation>Alles erin gaat mee. Esc breekt af.</translation>
    </message>
    <message>
        <source>Feeling chosen.</source>
        <translation>Gevoel gekozen.</translation>
    </message>
    <message>
        <source>Fits here: emotion curve.</source>
        <translation>Hier past wel: emotiecurve.</translation>
    </message>
    <message>
        <source>Fits here: {kinds}.</source>
        <translation>Hier past wel: {kinds}.</translation>
    </message>
    <message>
        <source>Just type to make a card here. Arrows: walk.</source>
        <translation>Typ om hier een kaart te maken. Pijlen: lopen.</translation>
    </message>
    <message>
        <source>Kano class</source>
        <translation>Kano-klasse</translation>
    </message>
    <message>
        <source>Lane chosen.</source>
        <translation>Baan gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>Let go to choose %n card(s).</source>
        <translation>
            <numerusform>Loslaten kiest 1 kaart.</numerusform>
            <numerusform>Loslaten kiest %n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to keep this feeling.</source>
        <translation>Loslaten legt dit gevoel vast.</translation>
    </message>
    <message>
        <source>Link chosen.</source>
        <translation>Koppeling gekozen.</translation>
    </message>
    <message>
        <source>Make unmeasured</source>
        <translation>Ongemeten maken</translation>
    </message>
    <message>
        <source>Measurement of the whole journey</source>
        <translation>Meting van de hele reis</translation>
    </message>
    <message>
        <source>Measurement of “{name}”</source>
        <translation>Meting van “{name}”</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>More than one thing is chosen.</source>
        <translation>Er is meer dan één ding gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>%n kaart verplaatsen</numerusform>
            <numerusform>%n kaarten verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>“{name}” verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to “{stage}”.</source>
        <translation>
            <numerusform>%n kaart verplaatst naar “{stage}”.</numerusform>
            <numerusform>%n kaarten verplaatst naar “{stage}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “{name}”.</source>
        <translation>“{name}” verplaatst.</translation>
    </message>
    <message>
        <source>New cause…</source>
        <translation>Nieuwe oorzaak…</translation>
    </message>
    <message>
        <source>New pain point…</source>
        <translation>Nieuw pijnpunt…</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>Er is geen plek gekozen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Opportunities and actions</source>
        <translation>Kansen en acties</translation>
    </message>
    <message>
        <source>Outside the lanes it gets a lane of its own.</source>
        <translation>Buiten de banen krijgt hij een eigen baan.</translation>
    </message>
    <message numerus="yes">
        <source>Place %n note(s)</source>
        <translation>
            <numerusform>%n memo plaatsen</numerusform>
            <numerusform>%n memo&apos;s plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note(s).</source>
        <translation>
            <numerusform>%n memo geplaatst.</numerusform>
            <numerusform>%n memo&apos;s geplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promoters, passives and detractors do not add up to the answers.</source>
        <translation>Promotors, passieven en criticasters zijn samen niet het aantal antwoorden.</translation>
    </message>
    <message>
        <source>Put this on a card.</source>
        <translation>Zet dit op een kaart.</translation>
    </message>
    <message>
        <source>Put this on a step of a customer or an employee, not on a note.</source>
        <translation>Zet dit op een stap van een klant of medewerker, niet op een notitie.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Set feeling</source>
        <translation>Gevoel invullen</translation>
    </message>
    <message>
        <source>Stage chosen.</source>
        <translation>Fase gekozen.</translation>
    </message>
    <message>
        <source>Support runs from an employee&apos;s card to a customer&apos;s card.</source>
        <translation>Ondersteuning loopt van een medewerkerskaart naar een klantkaart.</translation>
    </message>
    <message>
        <source>Systems and support</source>
        <translation>Systemen en ondersteuning</translation>
    </message>
    <message>
        <source>Text on the map</source>
        <translation>Tekst op de klantreis</translation>
    </message>
    <message>
        <source>The inspector shows it. Ctrl+Z takes it away again.</source>
        <translation>Je vindt haar bij de eigenschappen. Ctrl+Z haalt haar weer weg.</translation>
    </message>
    <message>
        <source>The measurement is kept.</source>
        <translation>De meting is bewaard.</translation>
    </message>
    <message>
        <source>The number of answers is 1 or more.</source>
        <translation>Het aantal antwoorden is 1 of meer.</translation>
    </message>
    <message>
        <source>The number of answers is too large.</source>
        <translation>Het aantal antwoorden is te groot.</translation>
    </message>
    <message>
        <source>The scale does not have this value.</source>
        <translation>Deze schaal heeft die waarde niet.</translation>
    </message>
    <message>
        <source>The value is a number from {low} to {high}.</source>
        <translation>De waarde is een getal van {low} tot en met {high}.</translation>
    </message>
    <message>
        <source>Then say whose lane it is. Esc stops.</source>
        <translation>Zeg daarna van wie de baan is. Esc breekt af.</translation>
    </message>
    <message>
        <source>There is no lane here.</source>
        <translation>Hier is geen baan.</translation>
    </message>
    <message>
        <source>There is no place here for a note.</source>
        <translation>Hier is geen plaats voor een memo.</translation>
    </message>
    <message>
        <source>There is no room here for one more moment.</source>
        <translation>Hier is geen plaats voor nog een moment.</translation>
    </message>
    <message>
        <source>There is something at this moment: only an empty one can go.</source>
        <translation>Op dit moment staat iets: alleen een leeg moment kan weg.</translation>
    </message>
    <message>
        <source>These two are linked already.</source>
        <translation>Deze twee zijn al gekoppeld.</translation>
    </message>
    <message>
        <source>This belongs in a customer lane.</source>
        <translation>Dit hoort in een klantbaan.</translation>
    </message>
    <message>
        <source>This belongs in an employee lane.</source>
        <translation>Dit hoort in een medewerkersbaan.</translation>
    </message>
    <message>
        <source>This belongs on a step of the customer.</source>
        <translation>Dit hoort op een stap van de klant.</translation>
    </message>
    <message>
        <source>This belongs on a touchpoint.</source>
        <translation>Dit hoort op een contactmoment.</translation>
    </message>
    <message>
        <source>This lane holds cards or curves that would not fit.</source>
        <translation>In deze baan staan kaarten of curves die dan niet passen.</translation>
    </message>
    <message>
        <source>This link joins cards, not stages.</source>
        <translation>Deze koppeling verbindt kaarten, geen fasen.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n thing(s) off the map.</source>
        <translation>
            <numerusform>%n ding verwijderd.</numerusform>
            <numerusform>%n dingen verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number from −2 to +2, and a word if you like.</source>
        <translation>Typ een getal van −2 tot +2, en als je wilt een woord.</translation>
    </message>
    <message>
        <source>Type the title.</source>
        <translation>Typ de titel.</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Omhoog en omlaag</translation>
    </message>
    <message>
        <source>Waiting belongs in a lane of a customer or an employee.</source>
        <translation>Wachten hoort in een baan van een klant of een medewerker.</translation>
    </message>
    <message>
        <source>Walk with the arrows to a place in a lane first.</source>
        <translation>Loop eerst met de pijlen naar een plaats in een baan.</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>Wat doet hier pijn?</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>Wat is de oorzaak?</translation>
    </message>
    <message>
        <source>With Alt in tenths. Delete makes it unmeasured. Esc stops.</source>
        <translation>Met Alt in tienden. Delete maakt het ongemeten. Esc breekt af.</translation>
    </message>
    <message>
        <source>With Alt it goes below this card and supports it. Esc stops.</source>
        <translation>Met Alt komt hij onder deze kaart en ondersteunt die. Esc breekt af.</translation>
    </message>
    <message>
        <source>With Alt linked to the customer&apos;s card. With Shift all lanes move along. Esc stops.</source>
        <translation>Met Alt gekoppeld aan de kaart van de klant. Met Shift schuiven alle banen mee. Esc breekt af.</translation>
    </message>
    <message>
        <source>With Shift all lanes move along. On a card: at the same time. Esc stops.</source>
        <translation>Met Shift schuiven alle banen mee. Op een kaart loslaten: tegelijk. Esc breekt af.</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>geërgerd</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>tegelijk</translation>
    </message>
    <message>
        <source>customer action</source>
        <translation>klantactie</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>verrukt</translation>
    </message>
    <message>
        <source>emotion curve</source>
        <translation>emotiecurve</translation>
    </message>
    <message>
        <source>employee activity</source>
        <translation>activiteit</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>frictie</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>gefrustreerd</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>baan</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment van de waarheid</translation>
    </message>
    <message>
        <source>moment {number}</source>
        <translation>moment {number}</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>no cause</source>
        <translation>geen oorzaak</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>geen klasse</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>pijnpunt</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>tevreden</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>quote</translation>
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
        <source>system step</source>
        <translation>systeemstap</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>teaser</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>{title}. Double-click to change the title.</source>
        <translation>{title}. Dubbelklik om de titel te wijzigen.</translation>
    </message>
    <message>
        <source>“{name}” stays where it is.</source>
        <translation>“{name}” blijft waar het is.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Kano from</source>
        <translation>Kano vanaf</translation>
    </message>
    <message>
        <source>These are two different projects: nothing in them belongs together.</source>
        <translation>Dit zijn twee verschillende projecten: niets erin hoort bij elkaar.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>address of the initiative</source>
        <translation>adres van het initiatief</translation>
    </message>
    <message>
        <source>against</source>
        <translation>tegen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>answer on a check list</source>
        <translation>antwoord op een checklist</translation>
    </message>
    <message>
        <source>as-is or to-be</source>
        <translation>huidig of gewenst</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>vermijdbaar</translation>
    </message>
    <message>
        <source>back to</source>
        <translation>terug naar</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>gedrag</translation>
    </message>
    <message>
        <source>behind “{thing}”</source>
        <translation>na “{thing}”</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kaarten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>copied from</source>
        <translation>kopie van</translation>
    </message>
    <message>
        <source>customers a year</source>
        <translation>klanten per jaar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>days between meetings</source>
        <translation>dagen tussen besprekingen</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>afdelingen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>klaar op</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>inspanning</translation>
    </message>
    <message>
        <source>elsewhere in the list</source>
        <translation>elders in de lijst</translation>
    </message>
    <message>
        <source>emotion curve</source>
        <translation>emotiecurve</translation>
    </message>
    <message>
        <source>euros each</source>
        <translation>euro per klant</translation>
    </message>
    <message>
        <source>expected change</source>
        <translation>verwachte verandering</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>begeleiders</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>gevoel</translation>
    </message>
    <message>
        <source>first</source>
        <translation>vooraan</translation>
    </message>
    <message>
        <source>from</source>
        <comment>where a link begins</comment>
        <translation>van</translation>
    </message>
    <message>
        <source>frustrations</source>
        <translation>frustraties</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hoogte</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiatief</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>reis</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>baan</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>mandate in words</source>
        <translation>mandaat in woorden</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment van de waarheid</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behoeften</translation>
    </message>
    <message>
        <source>note in the tray</source>
        <translation>notitie in de memobak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>owner of the initiative</source>
        <translation>eigenaar van het initiatief</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foto&apos;s</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>op posters</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>share that acts so</source>
        <translation>aandeel dat zo handelt</translation>
    </message>
    <message>
        <source>share that feels it</source>
        <translation>deel dat het merkt</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>teken</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stay or go</source>
        <translation>blijven of weg</translation>
    </message>
    <message>
        <source>step of the method</source>
        <translation>stap van de methode</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>neemt weg</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>the four checks</source>
        <translation>de vier vragen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>where a link ends</comment>
        <translation>naar</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>where it begins</source>
        <translation>waar ze begint</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>waar ze eindigt</translation>
    </message>
    <message>
        <source>whose contact it is</source>
        <translation>van wie het contact is</translation>
    </message>
    <message>
        <source>whose lane it is</source>
        <translation>van wie de baan is</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>waarom nu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>breedte</translation>
    </message>
    <message>
        <source>word for leaving</source>
        <translation>woord bij weggaan</translation>
    </message>
    <message>
        <source>word on the loop</source>
        <translation>woord bij de lus</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{thing}, {what}: ours {ours}, theirs {theirs}; taken: {taken}</source>
        <translation>{thing}, {what}: van ons {ours}, van hen {theirs}; gekozen: {taken}</translation>
    </message>
    <message>
        <source>“{stage}”, moment {number}</source>
        <translation>“{stage}”, moment {number}</translation>
    </message>
    <message>
        <source>“{stage}”, moment {number}, lane “{lane}”</source>
        <translation>“{stage}”, moment {number}, baan “{lane}”</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n action(s) without an owner.</source>
        <translation>
            <numerusform>Nog geen eigenaar bij %n actie.</numerusform>
            <numerusform>Nog geen eigenaar bij %n acties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with a measurement still marked as an assumption.</source>
        <translation>
            <numerusform>%n kaart is gemeten en staat nog op aanname.</numerusform>
            <numerusform>%n kaarten zijn gemeten en staan nog op aanname.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) called after a department: {names}. What does the customer do there?</source>
        <translation>
            <numerusform>%n fase heet naar een afdeling: {names}. Wat doet de klant daar?</numerusform>
            <numerusform>%n fasen heten naar een afdeling: {names}. Wat doet de klant daar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. You can go on anyway.</source>
        <translation>
            <numerusform>%n punt om na te lopen. Je kunt toch doorgaan.</numerusform>
            <numerusform>%n punten om na te lopen. Je kunt toch doorgaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of more than {most} words. Nobody reads those in passing.</source>
        <translation>
            <numerusform>%n titel van meer dan {most} woorden. Die leest niemand in het voorbijgaan.</numerusform>
            <numerusform>%n titels van meer dan {most} woorden. Die leest niemand in het voorbijgaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Voor het afdrukken</translation>
    </message>
    <message>
        <source>Names of people in the texts that are printed: {names}.</source>
        <translation>Namen van mensen in teksten die worden afgedrukt: {names}.</translation>
    </message>
    <message>
        <source>No date yet: of which day is this version?</source>
        <translation>Nog geen datum: van welke dag is deze versie?</translation>
    </message>
    <message>
        <source>No lane of the employees: who makes this possible?</source>
        <translation>Geen baan van medewerkers: wie maakt dit mogelijk?</translation>
    </message>
    <message>
        <source>No persona yet: whose journey is it?</source>
        <translation>Nog geen persona: van wie is deze reis?</translation>
    </message>
    <message>
        <source>Not filled in yet: where the journey begins and ends.</source>
        <translation>Nog niet ingevuld: waar de reis begint en eindigt.</translation>
    </message>
    <message>
        <source>Not filled in yet: where the journey begins.</source>
        <translation>Nog niet ingevuld: waar de reis begint.</translation>
    </message>
    <message>
        <source>Not filled in yet: where the journey ends.</source>
        <translation>Nog niet ingevuld: waar de reis eindigt.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”.</source>
        <translation>Print op 100 %, niet “passend”.</translation>
    </message>
    <message>
        <source>Shows what this is about.</source>
        <translation>Laat zien waar dit over gaat.</translation>
    </message>
    <message>
        <source>The lanes of the employees are not printed: who makes this possible stays out of sight.</source>
        <translation>De banen van medewerkers worden niet afgedrukt: wie dit mogelijk maakt, blijft uit beeld.</translation>
    </message>
    <message>
        <source>{found} cards of customers: more than {most} nobody reads from a wall. Most of them stand in {names}.</source>
        <translation>{found} klantkaarten: meer dan {most} leest niemand van een muur. De meeste staan in {names}.</translation>
    </message>
    <message>
        <source>{found} feelings and none below 0. Did you ask what goes wrong?</source>
        <translation>{found} gevoelens en geen enkel onder 0. Is ook gevraagd wat er misgaat?</translation>
    </message>
    <message>
        <source>{found} lanes: more than {most} do not fit a poster. Hide some.</source>
        <translation>{found} banen: meer dan {most} passen niet op een poster. Verberg er een paar.</translation>
    </message>
    <message>
        <source>{found} moments in one stage: more than {most} are hard to oversee. Split the stage.</source>
        <translation>{found} momenten in één fase: meer dan {most} zijn moeilijk te overzien. Splits de fase.</translation>
    </message>
    <message>
        <source>{found} stages: more than {most} are hard to oversee. Join some or make two journeys.</source>
        <translation>{found} fasen: meer dan {most} zijn moeilijk te overzien. Voeg er samen of maak er twee reizen van.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>2 yes, 1 partly, 0 no, Delete not assessed; ↑ and ↓ walk.</source>
        <translation>2 ja, 1 deels, 0 nee, Delete niet beoordeeld; ↑ en ↓ lopen.</translation>
    </message>
    <message>
        <source>Answer “{item}”</source>
        <translation>“{item}” beantwoorden</translation>
    </message>
    <message>
        <source>Basics first: as long as one of them is a no, nothing else counts.</source>
        <translation>Eerst de basis: zolang er één nee staat, telt de rest niet.</translation>
    </message>
    <message>
        <source>No route chosen yet: the page of the project has a field for it.</source>
        <translation>Nog geen route gekozen: dat kan op de pagina van het project.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note at “{item}”</source>
        <translation>Notitie bij “{item}”</translation>
    </message>
    <message>
        <source>On cards: {answers}.</source>
        <translation>Op kaarten: {answers}.</translation>
    </message>
    <message>
        <source>Route chosen: {name}.</source>
        <translation>Gekozen route: {name}.</translation>
    </message>
    <message>
        <source>Score {score} – {assessed}</source>
        <translation>Score {score} – {assessed}</translation>
    </message>
    <message>
        <source>The map suggests: {answer}.</source>
        <translation>De kaart wijst op: {answer}.</translation>
    </message>
    <message>
        <source>The map: {share} of the frontstage activities have a mandate.</source>
        <translation>De kaart: {share} van de zichtbare activiteiten heeft een mandaat.</translation>
    </message>
    <message>
        <source>Verdict of 5 + 4: ideal.</source>
        <translation>Oordeel 5 + 4: ideaal.</translation>
    </message>
    <message>
        <source>Verdict of 5 + 4: {verdict}.</source>
        <translation>Oordeel 5 + 4: {verdict}.</translation>
    </message>
    <message>
        <source>Which check list</source>
        <translation>Welke checklist</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>not assessed ({count})</source>
        <translation>niet beoordeeld ({count})</translation>
    </message>
    <message>
        <source>not yet: {names}</source>
        <translation>nog niet: {names}</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{answered} of {count} assessed</source>
        <translation>{answered} van {count} beoordeeld</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n card(s) fit no lane and lie in the note tray.</source>
        <translation>
            <numerusform>%n kaart past in geen baan en ligt in de memobak.</numerusform>
            <numerusform>%n kaarten passen in geen baan en liggen in de memobak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in the note tray.</source>
        <translation>
            <numerusform>%n regel ligt in de memobak.</numerusform>
            <numerusform>%n regels liggen in de memobak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not come along.</source>
        <translation>
            <numerusform>%n regel kwam niet mee.</numerusform>
            <numerusform>%n regels kwamen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>A map takes cards and text; copy the text instead.</source>
        <translation>Een reis bestaat uit kaarten en tekst; kopieer de tekst.</translation>
    </message>
    <message>
        <source>A map takes cards of Journeyeditor and plain text.</source>
        <translation>Plakken kan met kaarten van Journeyeditor en met gewone tekst.</translation>
    </message>
    <message>
        <source>Choose cards to cut or copy them.</source>
        <translation>Kies kaarten om ze te knippen of te kopiëren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n card(s).</source>
        <translation>
            <numerusform>%n kaart gekopieerd.</numerusform>
            <numerusform>%n kaarten gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy cards or text first.</source>
        <translation>Kopieer eerst kaarten of tekst.</translation>
    </message>
    <message>
        <source>Ctrl+V puts a copy at the place of the keyboard.</source>
        <translation>Ctrl+V zet een kopie waar het toetsenbord staat.</translation>
    </message>
    <message>
        <source>Ctrl+V puts it down again, Ctrl+Z puts it back.</source>
        <translation>Ctrl+V zet het ergens neer, Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it away again.</source>
        <translation>Ctrl+Z haalt het weer weg.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Cut: it is on the clipboard.</source>
        <translation>Geknipt: het staat op het klembord.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Duplicated.</source>
        <translation>Gedupliceerd.</translation>
    </message>
    <message>
        <source>From there you bring them to a lane.</source>
        <translation>Vandaar breng je ze naar een baan.</translation>
    </message>
    <message>
        <source>Open a project with Ctrl+O, or drop it on the window.</source>
        <translation>Open een project met Ctrl+O, of sleep het in het venster.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n card(s) where the names say.</source>
        <translation>
            <numerusform>%n kaartje geplakt waar de namen het zeggen.</numerusform>
            <numerusform>%n kaartjes geplakt waar de namen het zeggen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n card(s).</source>
        <translation>
            <numerusform>%n kaart geplakt.</numerusform>
            <numerusform>%n kaarten geplakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n line(s) as cards.</source>
        <translation>
            <numerusform>%n regel als kaart geplakt.</numerusform>
            <numerusform>%n regels als kaarten geplakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text on the clipboard belongs to another program.</source>
        <translation>De tekst op het klembord hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>There are files on the clipboard.</source>
        <translation>Er staan bestanden op het klembord.</translation>
    </message>
    <message>
        <source>There is a picture on the clipboard.</source>
        <translation>Er staat een plaatje op het klembord.</translation>
    </message>
    <message>
        <source>There is no card among what is chosen.</source>
        <translation>Er is geen kaart gekozen.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to paste.</source>
        <translation>Er staat niets op het klembord om te plakken.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be pasted.</source>
        <translation>Wat op het klembord staat, is niet te plakken.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;About Journeyeditor</source>
        <translation>&amp;Over Journeyeditor</translation>
    </message>
    <message>
        <source>&amp;As-is</source>
        <translation>&amp;As-is</translation>
    </message>
    <message>
        <source>&amp;Assumption</source>
        <translation>&amp;Aanname</translation>
    </message>
    <message>
        <source>&amp;Badges on cards</source>
        <translation>&amp;Badges op kaarten</translation>
    </message>
    <message>
        <source>&amp;Check lists…</source>
        <translation>Chec&amp;klists…</translation>
    </message>
    <message>
        <source>&amp;Confidence bands</source>
        <translation>Betrouwbaarheids&amp;banden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy as to-be</source>
        <translation>&amp;Kopieer als gewenste reis</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Details of the journey</source>
        <translation>&amp;Gegevens van de reis</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Naar &amp;beneden</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>&amp;Feedback links</source>
        <translation>&amp;Terugkoppelingen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Past</translation>
    </message>
    <message>
        <source>&amp;Go to this step</source>
        <translation>&amp;Ga naar deze stap</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>Baan ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Hollow faces without spread</source>
        <translation>&amp;Holle gezichten zonder spreiding</translation>
    </message>
    <message>
        <source>&amp;Impact in euros…</source>
        <translation>&amp;Impact in euro&apos;s…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Join a changed copy…</source>
        <translation>&amp;Gewijzigde kopie samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Kano figure…</source>
        <translation>&amp;Kano-figuur…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;roter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Lists…</source>
        <translation>&amp;Lijsten…</translation>
    </message>
    <message>
        <source>&amp;Loyalty loops</source>
        <translation>&amp;Loyaliteitslussen</translation>
    </message>
    <message>
        <source>&amp;Menu here</source>
        <translation>&amp;Menu hier</translation>
    </message>
    <message>
        <source>&amp;New journey in this project</source>
        <translation>&amp;Nieuwe reis in dit project</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Volgend paneel</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Gewoon</translation>
    </message>
    <message>
        <source>&amp;Note tray</source>
        <translation>&amp;Memobak</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Order of actions…</source>
        <translation>&amp;Volgorde van acties…</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palet</translation>
    </message>
    <message>
        <source>&amp;Partly grounded</source>
        <translation>&amp;Deels onderbouwd</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Peak and end</source>
        <translation>&amp;Piek en einde</translation>
    </message>
    <message>
        <source>&amp;Place on the map</source>
        <translation>Op de &amp;klantreis zetten</translation>
    </message>
    <message>
        <source>&amp;Previous journey</source>
        <translation>V&amp;orige reis</translation>
    </message>
    <message>
        <source>&amp;Print this lane</source>
        <translation>Deze baan &amp;printen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Rename journey</source>
        <translation>Reis &amp;hernoemen</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Verslag als p&amp;df…</translation>
    </message>
    <message>
        <source>&amp;Researched</source>
        <translation>&amp;Onderzocht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Show hidden lanes</source>
        <translation>&amp;Verborgen banen tonen</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;To-be</source>
        <translation>&amp;To-be</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Unmeasured</source>
        <translation>&amp;Ongemeten</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Naar b&amp;oven</translation>
    </message>
    <message>
        <source>A dark window. The paper stays white.</source>
        <translation>Een donker venster. Het papier blijft wit.</translation>
    </message>
    <message>
        <source>A light window.</source>
        <translation>Een licht venster.</translation>
    </message>
    <message>
        <source>A&amp;bove or beside each other</source>
        <translation>&amp;Boven of naast elkaar</translation>
    </message>
    <message>
        <source>Add an empty journey beside the others, in the same file.</source>
        <translation>Zet een lege reis naast de andere, in hetzelfde bestand.</translation>
    </message>
    <message>
        <source>Add photos to lane…</source>
        <translation>Foto&apos;s aan de baan toevoegen…</translation>
    </message>
    <message>
        <source>Add the same journey once more, with its measurements.</source>
        <translation>Zet dezelfde reis er nog een keer bij, met zijn metingen.</translation>
    </message>
    <message>
        <source>All keys on one page, with a field to search in.</source>
        <translation>Alle toetsen op één pagina, met een zoekveld.</translation>
    </message>
    <message>
        <source>Analyse the &amp;card</source>
        <translation>Analyseer de &amp;kaart</translation>
    </message>
    <message>
        <source>Analyse the &amp;journey</source>
        <translation>Analyseer de &amp;reis</translation>
    </message>
    <message>
        <source>Analyse the &amp;stage</source>
        <translation>Analyseer de &amp;fase</translation>
    </message>
    <message>
        <source>Analyse what is c&amp;hosen</source>
        <translation>Analyseer wat is &amp;gekozen</translation>
    </message>
    <message>
        <source>Analysis &amp;panel</source>
        <translation>Analyse&amp;paneel</translation>
    </message>
    <message>
        <source>Answer the check lists: basics, customer, employee and others.</source>
        <translation>Beantwoord de checklists: basis, klant, medewerker en meer.</translation>
    </message>
    <message>
        <source>Arrow from &amp;UMOT to ZMOT</source>
        <translation>Pijl van &amp;UMOT naar ZMOT</translation>
    </message>
    <message>
        <source>As on the &amp;wall</source>
        <translation>Zoals aan de &amp;muur</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>As-is &amp;against to-be…</source>
        <translation>As-is te&amp;genover to-be…</translation>
    </message>
    <message>
        <source>As-is and to-be &amp;side by side</source>
        <translation>A&amp;s-is en to-be naast elkaar</translation>
    </message>
    <message>
        <source>Back to the start page; what is not saved is asked for.</source>
        <translation>Terug naar de startpagina; wat niet opgeslagen is, wordt gevraagd.</translation>
    </message>
    <message>
        <source>Begin a journey from a template; this one stays until you do.</source>
        <translation>Begin een reis met een sjabloon; deze blijft open tot je dat doet.</translation>
    </message>
    <message>
        <source>Bring in what others changed; you choose where you both did.</source>
        <translation>Haal binnen wat anderen wijzigden; je kiest waar jullie het allebei deden.</translation>
    </message>
    <message>
        <source>Bring scores from Excel or a survey to the cards and stages.</source>
        <translation>Breng scores uit Excel of een enquête naar de kaarten en fasen.</translation>
    </message>
    <message>
        <source>Bring the chosen notes one place down.</source>
        <translation>Zet de gekozen memo&apos;s een plaats lager.</translation>
    </message>
    <message>
        <source>Bring the chosen notes one place up.</source>
        <translation>Zet de gekozen memo&apos;s een plaats hoger.</translation>
    </message>
    <message>
        <source>Bring the keyboard to the next part of the window.</source>
        <translation>Breng het toetsenbord naar het volgende deel van het venster.</translation>
    </message>
    <message>
        <source>Bring the keyboard to the notes that wait to be placed.</source>
        <translation>Brengt het toetsenbord naar de memo&apos;s die op een plaats wachten.</translation>
    </message>
    <message>
        <source>Bring the keyboard to the part of the window before this one.</source>
        <translation>Breng het toetsenbord naar het deel van het venster vóór dit.</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Project sl&amp;uiten</translation>
    </message>
    <message>
        <source>Change the language of the map</source>
        <translation>Taal van de kaart wijzigen</translation>
    </message>
    <message>
        <source>Change the words of the note.</source>
        <translation>Verander de woorden van de memo.</translation>
    </message>
    <message>
        <source>Channels, departments, personas, causes, actions and teasers.</source>
        <translation>Kanalen, afdelingen, persona&apos;s, oorzaken, acties en teasers.</translation>
    </message>
    <message>
        <source>Choose &amp;all notes</source>
        <translation>&amp;Alle memo&apos;s kiezen</translation>
    </message>
    <message>
        <source>Choose every card of this journey.</source>
        <translation>Kies alle kaarten van deze reis.</translation>
    </message>
    <message>
        <source>Choose every note of the tray.</source>
        <translation>Kies elke memo in de bak.</translation>
    </message>
    <message>
        <source>Close all windows; what is not saved is asked for.</source>
        <translation>Sluit alle vensters; wat niet opgeslagen is, wordt gevraagd.</translation>
    </message>
    <message>
        <source>Close up the moment at this place, if nothing stands there.</source>
        <translation>Haal het moment op deze plaats weg, als er niets staat.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another journey…</source>
        <translation>&amp;Vergelijken met een andere reis…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Vergelij&amp;ken met…</translation>
    </message>
    <message>
        <source>Contacts without an &amp;employee</source>
        <translation>Contacten zonder &amp;medewerker</translation>
    </message>
    <message>
        <source>Cop&amp;y report as text</source>
        <translation>Verslag kopiëren als &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as to-be</source>
        <translation>Kopiëren als gewenste reis</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>D&amp;uplicate journey</source>
        <translation>Reis d&amp;upliceren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>De&amp;lete journey</source>
        <translation>Reis &amp;verwijderen</translation>
    </message>
    <message>
        <source>Do again all that was taken back.</source>
        <translation>Doe alles opnieuw wat ongedaan was gemaakt.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Doe opnieuw wat ongedaan is gemaakt.</translation>
    </message>
    <message>
        <source>Draw a link from the chosen card, or a loop from a stage.</source>
        <translation>Trek een koppeling vanaf de gekozen kaart, of een lus vanaf een fase.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>E&amp;xport as…</source>
        <translation>E&amp;xporteren als…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Eerdere versies…</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>&amp;Tekst wijzigen</translation>
    </message>
    <message>
        <source>Empty moment</source>
        <translation>Leeg moment</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;lter…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>V&amp;olgende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vor&amp;ige zoeken</translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation>S&amp;electie passend</translation>
    </message>
    <message>
        <source>Fit s&amp;tage</source>
        <translation>F&amp;ase passend</translation>
    </message>
    <message>
        <source>From lever through feeling and behaviour to euros a year.</source>
        <translation>Van knop via gevoel en gedrag naar euro&apos;s per jaar.</translation>
    </message>
    <message>
        <source>Give the chosen cards this feeling on the emotion curve.</source>
        <translation>Geef de gekozen kaarten dit gevoel op de emotiecurve.</translation>
    </message>
    <message>
        <source>Give the chosen lane more or less room; 1 to 6 is possible.</source>
        <translation>Geef de gekozen baan meer of minder ruimte; 1 tot 6 kan.</translation>
    </message>
    <message>
        <source>Go to a stage by its number or name, to a card by its number.</source>
        <translation>Ga naar een fase met haar nummer of naam, naar een kaart met haar nummer.</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand.</source>
        <translation>Ga naar de volgende plaats waar de woorden staan.</translation>
    </message>
    <message>
        <source>Go to the place before this one.</source>
        <translation>Ga naar de plaats hiervoor.</translation>
    </message>
    <message>
        <source>Half a step &amp;better</source>
        <translation>Halve stap &amp;beter</translation>
    </message>
    <message>
        <source>Half a step &amp;worse</source>
        <translation>Halve stap &amp;slechter</translation>
    </message>
    <message>
        <source>Hand project, poster or both to your mail program.</source>
        <translation>Geef project, poster of allebei aan je mailprogramma.</translation>
    </message>
    <message>
        <source>Hand-&amp;overs between departments</source>
        <translation>&amp;Overdrachten tussen afdelingen</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>How sure you are; the left edge of the card shows it.</source>
        <translation>Hoe zeker je bent; de linkerrand van de kaart laat het zien.</translation>
    </message>
    <message>
        <source>Import meas&amp;urements…</source>
        <translation>&amp;Metingen importeren…</translation>
    </message>
    <message>
        <source>Keep photos of the wall with the chosen lane, small and plain.</source>
        <translation>Bewaar foto&apos;s van de muur bij de gekozen baan, klein en kaal.</translation>
    </message>
    <message>
        <source>Keep the stages and lanes, or more, to begin other journeys with.</source>
        <translation>Bewaar de fasen en banen, of meer, om andere reizen mee te beginnen.</translation>
    </message>
    <message>
        <source>L&amp;argest</source>
        <translation>Groo&amp;tst</translation>
    </message>
    <message>
        <source>Lane &amp;shorter</source>
        <translation>Baan la&amp;ger maken</translation>
    </message>
    <message>
        <source>Lane &amp;taller</source>
        <translation>Baan &amp;hoger maken</translation>
    </message>
    <message>
        <source>Lane above this one</source>
        <translation>Baan boven deze</translation>
    </message>
    <message>
        <source>Lane below this one</source>
        <translation>Baan onder deze</translation>
    </message>
    <message>
        <source>Lay the two journeys the other way.</source>
        <translation>Leg de twee reizen andersom.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Minder be&amp;weging</translation>
    </message>
    <message>
        <source>Let the cards stand back that are not asked for.</source>
        <translation>Zet de kaarten waar je niet om vraagt op de achtergrond.</translation>
    </message>
    <message>
        <source>Lift the feeling of the chosen card by half a step.</source>
        <translation>Maak het gevoel van de gekozen kaart een halve stap beter.</translation>
    </message>
    <message>
        <source>Light or dark, as the system is. The paper stays white.</source>
        <translation>Licht of donker, zoals het systeem. Het papier blijft wit.</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Koppelen…</translation>
    </message>
    <message>
        <source>List all steps, to go back or forward to any of them.</source>
        <translation>Toon alle stappen, om naar elk ervan terug of vooruit te gaan.</translation>
    </message>
    <message>
        <source>Look at the photos beside the map, and type the notes from them.</source>
        <translation>Bekijk de foto&apos;s naast de reis en typ de memo&apos;s ervan over.</translation>
    </message>
    <message>
        <source>Lower the feeling of the chosen card by half a step.</source>
        <translation>Maak het gevoel van de gekozen kaart een halve stap slechter.</translation>
    </message>
    <message>
        <source>Make a &amp;poster…</source>
        <translation>&amp;Poster maken…</translation>
    </message>
    <message>
        <source>Make a &amp;work pack…</source>
        <translation>&amp;Werkmap maken…</translation>
    </message>
    <message>
        <source>Make a PDF of the whole map, from A4 to A0.</source>
        <translation>Maak een pdf van de hele reis, van A4 tot A0.</translation>
    </message>
    <message>
        <source>Make a copy of this journey and change that into the to-be one.</source>
        <translation>Maak een kopie van deze reis en werk die om tot de gewenste reis.</translation>
    </message>
    <message>
        <source>Make a map of a file of another program, such as Mermaid.</source>
        <translation>Maak een reis van een bestand van een ander programma, zoals Mermaid.</translation>
    </message>
    <message>
        <source>Make cards of the chosen notes, where the keyboard is.</source>
        <translation>Maak kaarten van de gekozen memo&apos;s, waar het toetsenbord is.</translation>
    </message>
    <message>
        <source>Make room for a moment before this place, in all lanes.</source>
        <translation>Maak ruimte voor een moment vóór deze plaats, in alle banen.</translation>
    </message>
    <message>
        <source>Make the chosen lane a thin line; what is in it stays.</source>
        <translation>Maak van de gekozen baan een dunne lijn; wat erin staat blijft.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Naar &amp;beneden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Naar b&amp;oven</translation>
    </message>
    <message>
        <source>Move tab to the le&amp;ft</source>
        <translation>Tabblad naar &amp;links</translation>
    </message>
    <message>
        <source>Move tab to the ri&amp;ght</source>
        <translation>Tabblad naar &amp;rechts</translation>
    </message>
    <message>
        <source>Move the chosen cards, stage or lane one place.</source>
        <translation>Verplaats de gekozen kaarten, fase of baan één plaats.</translation>
    </message>
    <message>
        <source>Ne&amp;xt journey</source>
        <translation>Vol&amp;gende reis</translation>
    </message>
    <message>
        <source>Nothing glides: things are at once where they belong.</source>
        <translation>Niets glijdt: alles staat meteen waar het hoort.</translation>
    </message>
    <message>
        <source>Open a copy of the worked example; the example stays as it is.</source>
        <translation>Open een kopie van het uitgewerkte voorbeeld; het voorbeeld zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Open a project from a file.</source>
        <translation>Open een project uit een bestand.</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>Open the journey in the tab after this one.</source>
        <translation>Open de reis in het tabblad hierna.</translation>
    </message>
    <message>
        <source>Open the journey in the tab before this one.</source>
        <translation>Open de reis in het tabblad hiervoor.</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard, as a right click does.</source>
        <translation>Open het menu van wat het toetsenbord heeft, zoals een klik met rechts.</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;resenteren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Photos of lanes</source>
        <translation>Foto&apos;s van banen</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>V&amp;orig paneel</translation>
    </message>
    <message>
        <source>Print the map at true size, whole or in tiles.</source>
        <translation>Druk de reis af op ware grootte, in één stuk of in tegels.</translation>
    </message>
    <message>
        <source>Put a copy of what is chosen right behind it.</source>
        <translation>Zet een kopie van wat gekozen is er vlak achter.</translation>
    </message>
    <message>
        <source>Put a new lane above the one where the keyboard is.</source>
        <translation>Zet een nieuwe baan boven die waar het toetsenbord is.</translation>
    </message>
    <message>
        <source>Put a new lane below the one where the keyboard is.</source>
        <translation>Zet een nieuwe baan onder die waar het toetsenbord is.</translation>
    </message>
    <message>
        <source>Put a new stage at the left of the one where the keyboard is.</source>
        <translation>Zet een nieuwe fase links van die waar het toetsenbord is.</translation>
    </message>
    <message>
        <source>Put a new stage at the right of the one where the keyboard is.</source>
        <translation>Zet een nieuwe fase rechts van die waar het toetsenbord is.</translation>
    </message>
    <message>
        <source>Put cards, or a card for each line, where the keyboard is.</source>
        <translation>Zet kaarten, of van elke regel een kaart, waar het toetsenbord staat.</translation>
    </message>
    <message>
        <source>Put it at the place of the keyboard on the map.</source>
        <translation>Zet dit op de plek waar het toetsenbord op de kaart is.</translation>
    </message>
    <message>
        <source>Put the chosen cards on the clipboard, for a mail or slide too.</source>
        <translation>Zet de gekozen kaarten op het klembord, ook voor een mail of dia.</translation>
    </message>
    <message>
        <source>Put the chosen notes on the clipboard, one a line.</source>
        <translation>Zet de gekozen memo&apos;s op het klembord, één per regel.</translation>
    </message>
    <message>
        <source>Put this journey before the one at its left.</source>
        <translation>Zet deze reis voor die links ervan.</translation>
    </message>
    <message>
        <source>Put this journey behind the one at its right.</source>
        <translation>Zet deze reis achter die rechts ervan.</translation>
    </message>
    <message>
        <source>Put what the map says in numbers on the clipboard.</source>
        <translation>Zet wat de reis in cijfers zegt op het klembord.</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Opslaan als s&amp;jabloon…</translation>
    </message>
    <message>
        <source>Save report as &amp;text…</source>
        <translation>Verslag op&amp;slaan als tekst…</translation>
    </message>
    <message>
        <source>Save the project in another file and go on with that one.</source>
        <translation>Sla het project op in een ander bestand en ga daarmee verder.</translation>
    </message>
    <message>
        <source>Save the project in its file.</source>
        <translation>Sla het project op in zijn bestand.</translation>
    </message>
    <message>
        <source>Search in all text of this journey.</source>
        <translation>Zoek in alle tekst van deze reis.</translation>
    </message>
    <message>
        <source>Select &amp;all cards</source>
        <translation>&amp;Alle kaarten kiezen</translation>
    </message>
    <message>
        <source>Sen&amp;d by e-mail…</source>
        <translation>Vers&amp;turen per e-mail…</translation>
    </message>
    <message>
        <source>Show all lanes of this journey that are hidden.</source>
        <translation>Laat alle verborgen banen van deze reis weer zien.</translation>
    </message>
    <message>
        <source>Show both journeys; they scroll together, stage by stage.</source>
        <translation>Toon beide reizen; ze schuiven samen, fase voor fase.</translation>
    </message>
    <message>
        <source>Show it on the map or leave it out; the journey stays as it is.</source>
        <translation>Toon het op de reis of laat het weg; de reis zelf blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Show on the map what differs from another file or a poster.</source>
        <translation>Toon op de kaart wat er verschilt met een ander bestand of een poster.</translation>
    </message>
    <message>
        <source>Show on the map what differs from another one of this project.</source>
        <translation>Toon op de kaart wat er verschilt met een andere reis van dit project.</translation>
    </message>
    <message>
        <source>Show or hide the panel at the left.</source>
        <translation>Toon of verberg het paneel links.</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right.</source>
        <translation>Toon of verberg het paneel rechts.</translation>
    </message>
    <message>
        <source>Show the journey as it is now.</source>
        <translation>Toon de reis zoals die nu is.</translation>
    </message>
    <message>
        <source>Show the journey as it should become.</source>
        <translation>Toon de reis zoals die moet worden.</translation>
    </message>
    <message>
        <source>Show the map at 100 %: a card is as large as on the poster.</source>
        <translation>Toon de kaart op 100 %: een kaartje is dan zo groot als op de poster.</translation>
    </message>
    <message>
        <source>Show the map larger. Ctrl with the wheel does it too.</source>
        <translation>Toon de kaart groter. Ctrl met het muiswiel doet dat ook.</translation>
    </message>
    <message>
        <source>Show the map smaller.</source>
        <translation>Toon de kaart kleiner.</translation>
    </message>
    <message>
        <source>Show the project as it was after this step.</source>
        <translation>Toon het project zoals het na deze stap was.</translation>
    </message>
    <message>
        <source>Show the whole map.</source>
        <translation>Toon de hele kaart.</translation>
    </message>
    <message>
        <source>Show this stage over the whole width.</source>
        <translation>Toon deze fase over de hele breedte.</translation>
    </message>
    <message>
        <source>Show what is chosen as large as it fits.</source>
        <translation>Toon wat gekozen is zo groot als het past.</translation>
    </message>
    <message>
        <source>Show what the map says in numbers, live, or put it away.</source>
        <translation>Toon live wat de reis in cijfers zegt, of berg het op.</translation>
    </message>
    <message>
        <source>Stage after this one</source>
        <translation>Fase na deze</translation>
    </message>
    <message>
        <source>Stage before this one</source>
        <translation>Fase vóór deze</translation>
    </message>
    <message>
        <source>Strong lines and black text, on the map too: for a weak projector.</source>
        <translation>Stevige lijnen en zwarte tekst, ook op de klantreis: voor een zwakke beamer.</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Maak de laatste wijziging ongedaan.</translation>
    </message>
    <message>
        <source>Take the chosen cards off the map, to paste them elsewhere.</source>
        <translation>Haalt de gekozen kaarten van de reis, om ze elders te plakken.</translation>
    </message>
    <message>
        <source>Take the empty moment out</source>
        <translation>Leeg moment weghalen</translation>
    </message>
    <message>
        <source>Take the feeling away: unmeasured is not the same as neutral.</source>
        <translation>Haal het gevoel weg: ongemeten is iets anders dan neutraal.</translation>
    </message>
    <message>
        <source>Take this journey out of the project. Ctrl+Z puts it back.</source>
        <translation>Haal deze reis uit het project. Ctrl+Z zet hem terug.</translation>
    </message>
    <message>
        <source>Take what is chosen off the map. Ctrl+Z puts it back.</source>
        <translation>Haal wat gekozen is van de kaart. Ctrl+Z zet het terug.</translation>
    </message>
    <message>
        <source>Tell the journey on the whole screen, one key a step.</source>
        <translation>Vertel de reis op het hele scherm, één toets per stap.</translation>
    </message>
    <message>
        <source>The contacts on their curves; basics first, what is due.</source>
        <translation>De contacten op hun curve; basis eerst, en wat herijkt moet worden.</translation>
    </message>
    <message>
        <source>The language of menus and panels; the map has its own.</source>
        <translation>De taal van menu&apos;s en panelen; de kaart heeft een eigen taal.</translation>
    </message>
    <message>
        <source>The numbers follow what is chosen on the map.</source>
        <translation>De cijfers volgen wat je kiest.</translation>
    </message>
    <message>
        <source>The numbers of one card.</source>
        <translation>De cijfers van één kaart.</translation>
    </message>
    <message>
        <source>The numbers of one stage.</source>
        <translation>De cijfers van één fase.</translation>
    </message>
    <message>
        <source>The numbers of the whole journey, whatever is chosen.</source>
        <translation>De cijfers van de hele reis, wat je ook kiest.</translation>
    </message>
    <message>
        <source>The text of menus and panels; the map has its own zoom.</source>
        <translation>De tekst van menu&apos;s en panelen; de kaart heeft een eigen zoom.</translation>
    </message>
    <message>
        <source>Throw the chosen notes away. Ctrl+Z puts them back.</source>
        <translation>Gooi de gekozen memo&apos;s weg. Ctrl+Z zet ze terug.</translation>
    </message>
    <message>
        <source>Title, persona, scope, state, version and date.</source>
        <translation>Titel, persona, begin en einde, situatie, versie en datum.</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;newest step</source>
        <translation>Naar de &amp;nieuwste stap</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Naar &amp;rechts</translation>
    </message>
    <message>
        <source>Type another title for this journey.</source>
        <translation>Typ een andere titel voor deze reis.</translation>
    </message>
    <message>
        <source>Type in what is chosen on the map. Escape leaves it as it was.</source>
        <translation>Typ in wat op de kaart gekozen is. Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Version, fonts and licences.</source>
        <translation>Versie, lettertypen en licenties.</translation>
    </message>
    <message>
        <source>What changes between both journeys, card by card.</source>
        <translation>Wat er verandert tussen beide reizen, kaart voor kaart.</translation>
    </message>
    <message>
        <source>What each save replaced: look at it, or go back to it.</source>
        <translation>Wat elke keer opslaan verving: bekijk het, of ga ernaar terug.</translation>
    </message>
    <message>
        <source>What the map says in numbers, with charts and why, on A4.</source>
        <translation>Wat de reis in cijfers zegt, met grafieken en waarom, op A4.</translation>
    </message>
    <message>
        <source>What the workshop needs on A4: agenda, check lists, report.</source>
        <translation>Wat de workshop nodig heeft op A4: agenda, checklijsten, verslag.</translation>
    </message>
    <message>
        <source>What to do first and why, and the matrix of impact and effort.</source>
        <translation>Wat eerst komt en waarom, en de matrix van impact en moeite.</translation>
    </message>
    <message>
        <source>Whether the lane stands on the poster too.</source>
        <translation>Of de baan ook op de poster staat.</translation>
    </message>
    <message>
        <source>Write the map in the format of another program.</source>
        <translation>Schrijf de reis in het formaat van een ander programma.</translation>
    </message>
    <message>
        <source>Write the words of the map and the poster in Dutch.</source>
        <translation>Zet de woorden op kaart en poster in het Nederlands.</translation>
    </message>
    <message>
        <source>Write the words of the map and the poster in English.</source>
        <translation>Zet de woorden op kaart en poster in het Engels.</translation>
    </message>
    <message>
        <source>Write what the map says in numbers, and why, to a text file.</source>
        <translation>Schrijf wat de reis in cijfers zegt, en waarom, in een tekstbestand.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of ours</source>
        <translation>
            <numerusform>%n wijziging van ons</numerusform>
            <numerusform>%n wijzigingen van ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>nog %n conflict</numerusform>
            <numerusform>nog %n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) in {file}.</source>
        <translation>
            <numerusform>1 meting in {file}.</numerusform>
            <numerusform>%n metingen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs</source>
        <translation>
            <numerusform>%n van hen</numerusform>
            <numerusform>%n van hen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 means that nobody was asked</source>
        <translation>0 betekent dat het niemand gevraagd is</translation>
    </message>
    <message>
        <source>Draw journey maps and print them as posters.</source>
        <translation>Teken reizen van klanten en medewerkers en druk ze af als poster.</translation>
    </message>
    <message>
        <source>In the note tray: {text}</source>
        <translation>In de memobak: {text}</translation>
    </message>
    <message>
        <source>Journeyeditor itself went wrong: {error}</source>
        <translation>Er ging iets mis in Journeyeditor zelf: {error}</translation>
    </message>
    <message>
        <source>No poster of {file}: {sentence}</source>
        <translation>Geen poster van {file}: {sentence}</translation>
    </message>
    <message>
        <source>No row gets a place; nothing is written.</source>
        <translation>Geen rij krijgt een plek; er is niets geschreven.</translation>
    </message>
    <message>
        <source>No row of the table is a card of this project.</source>
        <translation>Geen rij van de tabel is een kaart van dit project.</translation>
    </message>
    <message>
        <source>Nothing imported from {file}: {sentence}</source>
        <translation>Niets geïmporteerd uit {file}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s) of {sheet} at 100 %; the first page says how to glue them.</source>
        <translation>
            <numerusform>Print %n vel {sheet} op 100 %; de eerste bladzijde zegt hoe je plakt.</numerusform>
            <numerusform>Print %n vellen {sheet} op 100 %; de eerste bladzijde zegt hoe je ze plakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which sheets to cut it into: --tiles</source>
        <translation>Zeg in welke vellen: --tiles</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Het hele project</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>Tiles are for PDF files: a picture shows it whole.</source>
        <translation>Tegels zijn er voor pdf&apos;s: een plaatje laat de poster in zijn geheel zien.</translation>
    </message>
    <message>
        <source>a .png of the map as on the screen, not of a poster</source>
        <translation>een .png van de reis zoals op het scherm, niet van een poster</translation>
    </message>
    <message>
        <source>a Mermaid diagram, a text with lists, a table</source>
        <translation>een Mermaid-diagram, een tekst met lijsten, een tabel</translation>
    </message>
    <message>
        <source>a PDF without layers</source>
        <translation>een pdf zonder lagen</translation>
    </message>
    <message>
        <source>a PDF without what a screen reader needs; smaller</source>
        <translation>een pdf zonder wat een schermlezer nodig heeft; kleiner</translation>
    </message>
    <message>
        <source>a file for the rows that get no place (.csv)</source>
        <translation>een bestand voor de rijen die geen plek krijgen (.csv)</translation>
    </message>
    <message>
        <source>a journey map (.journey.json)</source>
        <translation>een reis (.journey.json)</translation>
    </message>
    <message>
        <source>a journey map (.journey.json) or a poster with one inside</source>
        <translation>een reis (.journey.json) of een poster met een project erin</translation>
    </message>
    <message>
        <source>a size of your own in mm, lying as it is given: 500x700</source>
        <translation>een eigen maat in mm, breedte en hoogte zoals je ze opgeeft: 500x700</translation>
    </message>
    <message>
        <source>a table (.xlsx, .csv) with the stages across, not a row for each card</source>
        <translation>een tabel (.xlsx, .csv) met de fasen naast elkaar, niet een rij per kaart</translation>
    </message>
    <message>
        <source>a version of it</source>
        <translation>een versie daarvan</translation>
    </message>
    <message>
        <source>blank: empty, for sticky notes; partial: the customer&apos;s cards and room for the rest; result: everything (when nothing is said); comparison: as is beside to be</source>
        <translation>blank: leeg, om op te plakken; partial: de kaarten van de klant en ruimte voor de rest; result: alles (als je niets kiest); comparison: huidig naast gewenst</translation>
    </message>
    <message>
        <source>colour, shades of grey that stay apart, or little ink</source>
        <translation>kleur, goed te onderscheiden grijstinten, of weinig inkt</translation>
    </message>
    <message>
        <source>cut a PDF into sheets to be glued, with a plan: {sheets}; without bleed and crop marks</source>
        <translation>knip een pdf in vellen om te plakken, met legplan: {sheets}; zonder afloop en snijtekens</translation>
    </message>
    <message>
        <source>do not hand the files to a window that is open already</source>
        <translation>geef de bestanden niet door aan een venster dat al open is</translation>
    </message>
    <message>
        <source>do not put the project into the file</source>
        <translation>neem het project niet in het bestand op</translation>
    </message>
    <message>
        <source>for an office printer</source>
        <translation>voor een kantoorprinter</translation>
    </message>
    <message>
        <source>for programs: as JSON, with all values in full</source>
        <translation>voor programma&apos;s: als JSON, met alle waarden voluit</translation>
    </message>
    <message>
        <source>for the print shop</source>
        <translation>voor de drukker</translation>
    </message>
    <message>
        <source>how far away readers stand; a warning says what is too small</source>
        <translation>hoe ver lezers ervan af staan; een waarschuwing zegt wat te klein is</translation>
    </message>
    <message>
        <source>how fine that .png is: 1, 2 (when nothing is said), 3 or 4</source>
        <translation>hoe fijn die .png is: 1, 2 (als je niets zegt), 3 of 4</translation>
    </message>
    <message>
        <source>how much of the roll; otherwise as much as the map needs</source>
        <translation>hoeveel van de rol; anders zoveel als de reis nodig heeft</translation>
    </message>
    <message>
        <source>how much the sheets overlap: {least} to {most}, usually 10</source>
        <translation>hoeveel de vellen overlappen: {least} tot {most}, meestal 10</translation>
    </message>
    <message>
        <source>how the sheets lie; otherwise as it takes fewer</source>
        <translation>hoe de vellen liggen; anders zoals er minder nodig zijn</translation>
    </message>
    <message>
        <source>join the changes of two versions of a project: exit code 0, 1 when conflicts are left, 2 when nothing is written</source>
        <translation>voeg de wijzigingen van twee versies van een project samen: exitcode 0, 1 als er conflicten over zijn, 2 als er niets geschreven is</translation>
    </message>
    <message>
        <source>known are files that end in {endings}</source>
        <translation>bekend zijn bestanden die eindigen op {endings}</translation>
    </message>
    <message>
        <source>language of the program</source>
        <translation>taal van het programma</translation>
    </message>
    <message>
        <source>leave a mark out, once for each: {marks}</source>
        <translation>laat een teken weg, eenmaal per teken: {marks}</translation>
    </message>
    <message>
        <source>leave out names of people</source>
        <translation>laat namen van mensen weg</translation>
    </message>
    <message>
        <source>leave out the names of people</source>
        <translation>laat de namen van mensen weg</translation>
    </message>
    <message>
        <source>make a project of a file of another program</source>
        <translation>maak een project van een bestand van een ander programma</translation>
    </message>
    <message>
        <source>margin on all four sides; otherwise what suits the paper</source>
        <translation>marge aan alle vier de kanten; anders wat bij het papier past</translation>
    </message>
    <message>
        <source>marks at the corners of lanes, by which photos are matched: {usual}</source>
        <translation>hoekjes van banen, waarmee je foto&apos;s thuisbrengt: {usual}</translation>
    </message>
    <message>
        <source>marks in a PDF that say where to cut</source>
        <translation>snijtekens in een pdf</translation>
    </message>
    <message>
        <source>no white behind the map (.png and .svg)</source>
        <translation>geen wit achter de reis (.png en .svg)</translation>
    </message>
    <message>
        <source>on Letter paper instead of A4</source>
        <translation>op Letter-papier in plaats van A4</translation>
    </message>
    <message>
        <source>open files in the editor (when no command is given)</source>
        <translation>open bestanden in de editor (ook zonder opdracht)</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>paper from a roll so many mm wide: {rolls}, or another width</source>
        <translation>papier van een rol van zoveel mm breed: {rolls}, of een andere breedte</translation>
    </message>
    <message>
        <source>paper lying</source>
        <translation>papier liggend</translation>
    </message>
    <message>
        <source>paper upright; otherwise as it suits the map best</source>
        <translation>papier staand; anders zoals het het best bij de reis past</translation>
    </message>
    <message>
        <source>put the measurements of a table on the first map of a file</source>
        <translation>zet de metingen uit een tabel op de eerste reis van een bestand</translation>
    </message>
    <message>
        <source>room at the bottom to write who will do what</source>
        <translation>ruimte onderaan om op te schrijven wie wat gaat doen</translation>
    </message>
    <message>
        <source>row {rows}: {words}</source>
        <translation>rij {rows}: {words}</translation>
    </message>
    <message>
        <source>rows that name no place are about the whole journey</source>
        <translation>rijen zonder plek gaan over de hele reis</translation>
    </message>
    <message>
        <source>run the colours of a PDF over the edge of the paper</source>
        <translation>laat de kleuren van een pdf over de rand van het papier lopen (afloop)</translation>
    </message>
    <message>
        <source>size of the sticky notes on blank and partial posters, in mm</source>
        <translation>maat van de plakbriefjes op lege en half gevulde posters, in mm</translation>
    </message>
    <message>
        <source>take the place of measurements that are there</source>
        <translation>vervang de metingen die er staan</translation>
    </message>
    <message>
        <source>tell what differs between two versions of a project: exit code 0 when nothing does, 1 when something does, 2 when one does not open</source>
        <translation>vertel wat er verschilt tussen twee versies van een project: exitcode 0 als er niets verschilt, 1 als er iets verschilt, 2 als er een niet opengaat</translation>
    </message>
    <message>
        <source>tell whether files open, and what to think about before printing them: exit code 0, or 1 when one does not open</source>
        <translation>zeg of bestanden openen, en wat je voor het afdrukken kunt nalopen: exitcode 0, of 1 als er een niet opent</translation>
    </message>
    <message>
        <source>the day of the report, YYYY-MM-DD (today, if not given)</source>
        <translation>de dag van het verslag, JJJJ-MM-DD (vandaag, als je niets opgeeft)</translation>
    </message>
    <message>
        <source>the encoding of a text; otherwise guessed</source>
        <translation>de codering van een tekst; anders geraden</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>the joined journey map; it can be one of the three</source>
        <translation>de samengevoegde reis; mag een van de drie zijn</translation>
    </message>
    <message>
        <source>the journey map with the measurements</source>
        <translation>de klantreis met de metingen</translation>
    </message>
    <message>
        <source>the map itself: .svg, .pptx, and .png with --map</source>
        <translation>de reis zelf: .svg, .pptx, en .png met --map</translation>
    </message>
    <message>
        <source>the poster (.pdf or .png) of one file, a drawing (.svg), slides (.pptx), text (.mmd, .md, .txt) or a table (.xlsx, .csv) of its map, or a folder that is there, for PDFs of one or many</source>
        <translation>de poster (.pdf of .png) van één bestand, een tekening (.svg), dia&apos;s (.pptx), tekst (.mmd, .md, .txt) of een tabel (.xlsx, .csv) van de kaart, of een bestaande map, voor pdf&apos;s van een of meer bestanden</translation>
    </message>
    <message>
        <source>the project (.journey.json) whose map the table was made of: bring its changes back</source>
        <translation>het project (.journey.json) waarvan de tabel is gemaakt: breng de wijzigingen terug</translation>
    </message>
    <message>
        <source>the project that it becomes (.journey.json)</source>
        <translation>het project dat het wordt (.journey.json)</translation>
    </message>
    <message>
        <source>the scale of scores for which no column tells it</source>
        <translation>de schaal van scores waarvan geen kolom die zegt</translation>
    </message>
    <message>
        <source>the sheet of a workbook; otherwise the first</source>
        <translation>het blad van een werkmap; anders het eerste</translation>
    </message>
    <message>
        <source>the sign between cells; otherwise guessed</source>
        <translation>het teken tussen cellen; anders geraden</translation>
    </message>
    <message>
        <source>the table: .csv or .xlsx</source>
        <translation>de tabel: .csv of .xlsx</translation>
    </message>
    <message>
        <source>the work pack (.pdf) of one file, or a folder that is there, for many</source>
        <translation>de werkmap (.pdf) van één bestand, of een bestaande map voor meer bestanden</translation>
    </message>
    <message>
        <source>two files would become the same poster</source>
        <translation>twee bestanden zouden dezelfde poster worden</translation>
    </message>
    <message>
        <source>what both began with; - for what the two remember of that</source>
        <translation>waar beide mee begonnen; - voor wat de twee daarvan nog weten</translation>
    </message>
    <message>
        <source>what is printed</source>
        <translation>wat er gedrukt wordt</translation>
    </message>
    <message>
        <source>what to call the journey map in what is told, such as %%P of git</source>
        <translation>hoe de reis heet in wat er verteld wordt, zoals %%P van git</translation>
    </message>
    <message>
        <source>what “CES” means where no more is said</source>
        <translation>wat “CES” betekent waar niet meer staat</translation>
    </message>
    <message>
        <source>which parts, in their usual order (all, if not given)</source>
        <translation>welke delen, in hun gewone volgorde (alle, als je niets opgeeft)</translation>
    </message>
    <message>
        <source>white lanes instead of coloured ones</source>
        <translation>witte banen in plaats van gekleurde</translation>
    </message>
    <message>
        <source>with formula, source and cards of every figure</source>
        <translation>met formule, bron en kaarten van elk cijfer</translation>
    </message>
    <message>
        <source>without the pages that hold what was cut short</source>
        <translation>zonder de pagina&apos;s met wat is afgekapt</translation>
    </message>
    <message>
        <source>wrap the stages into 1 to {most} rows</source>
        <translation>verdeel de fasen over 1 tot {most} banden</translation>
    </message>
    <message>
        <source>write the first map of each file as a poster</source>
        <translation>schrijf de eerste reis van elk bestand als poster</translation>
    </message>
    <message>
        <source>write the work pack of the first map of each file, as PDF</source>
        <translation>schrijf de werkmap van de eerste reis in elk bestand, als pdf</translation>
    </message>
    <message>
        <source>write what the analyses say of each map, as text</source>
        <translation>schrijf op wat de analyses van elke reis zeggen, als tekst</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %n page(s).</source>
        <translation>
            <numerusform>{file} is gemaakt: %n pagina.</numerusform>
            <numerusform>{file} is gemaakt: %n pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written: {paper}, {width} x {height} mm.</source>
        <translation>{file} is geschreven: {paper}, {width} x {height} mm.</translation>
    </message>
    <message>
        <source>{file} is written: {width} x {height} mm.</source>
        <translation>{file} is geschreven: {width} x {height} mm.</translation>
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
        <source>{out} has to end in {kinds}</source>
        <translation>{out} moet eindigen op {kinds}</translation>
    </message>
    <message>
        <source>{papers} ({usual} when nothing is said)</source>
        <translation>{papers} ({usual} als je niets kiest)</translation>
    </message>
    <message>
        <source>{word} is no date such as 2026-01-31</source>
        <translation>{word} is geen datum zoals 2026-01-31</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>“{word}” is geen getal</translation>
    </message>
    <message>
        <source>“{word}” is not a whole number</source>
        <translation>“{word}” is geen geheel getal</translation>
    </message>
    <message>
        <source>“{word}” is not a width and a height, such as 500x700</source>
        <translation>“{word}” is geen breedte en hoogte, zoals 500x700</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>As it was</source>
        <translation>Gelijk gebleven</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>As-is</translation>
    </message>
    <message>
        <source>Avoidable contacts</source>
        <translation>Vermijdbare contacten</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
    <message>
        <source>Both curves</source>
        <translation>Beide curves</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Channel switches</source>
        <translation>Kanaalwisselingen</translation>
    </message>
    <message>
        <source>Contacts with an employee</source>
        <translation>Contacten met een medewerker</translation>
    </message>
    <message>
        <source>Hand-overs between departments</source>
        <translation>Overdrachten tussen afdelingen</translation>
    </message>
    <message>
        <source>Mean change {change} over {count} cards felt in both</source>
        <translation>Gemiddeld {change} over {count} kaarten met een gevoel in beide</translation>
    </message>
    <message>
        <source>Mean change: n.a. No card has a feeling in both.</source>
        <translation>Gemiddelde verandering: n.v.t. Geen kaart heeft in beide een gevoel.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>No card of the to-be journey comes from the as-is one.</source>
        <translation>Geen kaart van de gewenste reis komt uit de huidige.</translation>
    </message>
    <message>
        <source>Not felt in both</source>
        <translation>Niet in beide gevoeld</translation>
    </message>
    <message>
        <source>Peak–end score</source>
        <translation>Piek-eindscore</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>There is no to-be journey yet. “Copy as to-be” makes one of this journey.</source>
        <translation>Er is nog geen gewenste reis. “Kopieer als gewenste reis” maakt er een van deze.</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>To-be</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Slechter</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>only in the as-is journey</source>
        <translation>alleen in de huidige reis</translation>
    </message>
    <message>
        <source>only in the to-be journey</source>
        <translation>alleen in de gewenste reis</translation>
    </message>
    <message>
        <source>was “{title}”</source>
        <translation>was “{title}”</translation>
    </message>
    <message>
        <source>{before} → {after} ({change})</source>
        <translation>{before} → {after} ({change})</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} %-punt</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Afdeling</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hoogte</translation>
    </message>
    <message>
        <source>&amp;Make room</source>
        <translation>&amp;Ruimte maken</translation>
    </message>
    <message>
        <source>&amp;On the card</source>
        <translation>Op de ka&amp;art</translation>
    </message>
    <message>
        <source>&amp;Show this lane</source>
        <translation>&amp;Toon deze baan</translation>
    </message>
    <message>
        <source>Choose a &amp;link</source>
        <translation>Kies een ko&amp;ppeling</translation>
    </message>
    <message>
        <source>Choose a c&amp;urve</source>
        <translation>Kies een c&amp;urve</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ga naar {name}</translation>
    </message>
    <message>
        <source>{units} of 6</source>
        <translation>{units} van 6</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message numerus="yes">
        <source>%n point(s) lack their number of answers: fill that in first.</source>
        <translation>
            <numerusform>Bij %n punt ontbreekt het aantal antwoorden: vul dat eerst in.</numerusform>
            <numerusform>Bij %n punten ontbreekt het aantal antwoorden: vul dat eerst in.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess: no analysis takes it for a measurement.</source>
        <translation>Een schatting: geen analyse ziet haar als meting.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Delete curve</source>
        <translation>Curve verwijderen</translation>
    </message>
    <message>
        <source>Delete this curve</source>
        <translation>Deze curve verwijderen</translation>
    </message>
    <message>
        <source>Drawn dashed with diamonds; counts in no analysis.</source>
        <translation>Getekend als streepjeslijn met ruiten; telt in geen analyse mee.</translation>
    </message>
    <message>
        <source>Each point says how many answered; a new one needs that.</source>
        <translation>Bij elk punt staat hoeveel mensen antwoordden; een nieuw punt heeft dat nodig.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>On an as-is map it shows where you want to go.</source>
        <translation>Op een as-is-kaart laat ze zien waar je heen wilt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Stands at the beginning of the line; empty means the persona.</source>
        <translation>Staat aan het begin van de lijn; leeg betekent de persona.</translation>
    </message>
    <message>
        <source>The curve is gone, its lane stays.</source>
        <translation>De curve is weg, haar baan blijft.</translation>
    </message>
    <message>
        <source>What people answered; each point has its n.</source>
        <translation>Wat mensen antwoordden; elk punt heeft zijn n.</translation>
    </message>
    <message>
        <source>What people should feel; drawn dashed.</source>
        <translation>Wat mensen zouden moeten voelen; getekend als streepjeslijn.</translation>
    </message>
    <message>
        <source>What you think that people feel.</source>
        <translation>Wat je denkt dat mensen voelen.</translation>
    </message>
    <message>
        <source>Whose feelings they are; empty means the persona of the lane.</source>
        <translation>Wiens gevoel het is; leeg betekent de persona van de baan.</translation>
    </message>
    <message>
        <source>of the lane</source>
        <translation>van de baan</translation>
    </message>
    <message>
        <source>{known} of {cards} cards have a feeling.</source>
        <translation>{known} van {cards} kaarten hebben een gevoel.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in hidden lanes</source>
        <translation>
            <numerusform>%n kaartje in verborgen banen</numerusform>
            <numerusform>%n kaartjes in verborgen banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of the map are not in the table; they stay.</source>
        <translation>
            <numerusform>%n kaart van de reis staat niet in de tabel en blijft staan.</numerusform>
            <numerusform>%n kaarten van de reis staan niet in de tabel en blijven staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from the table.</source>
        <translation>
            <numerusform>%n wijziging uit de tabel.</numerusform>
            <numerusform>%n wijzigingen uit de tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out</source>
        <translation>
            <numerusform>%n opmerking weggelaten</numerusform>
            <numerusform>%n opmerkingen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were left out.</source>
        <translation>
            <numerusform>%n stuurteken is weggelaten.</numerusform>
            <numerusform>%n stuurtekens zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n gevoel</numerusform>
            <numerusform>%n gevoelens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) beside the first at a step</source>
        <translation>
            <numerusform>%n emotie naast de eerste bij een stap</numerusform>
            <numerusform>%n emoties naast de eerste bij een stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) between the cards</source>
        <translation>
            <numerusform>%n gevoel tussen de kaarten</numerusform>
            <numerusform>%n gevoelens tussen de kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgen kolom</numerusform>
            <numerusform>%n verborgen kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden lane(s)</source>
        <translation>
            <numerusform>%n verborgen baan</numerusform>
            <numerusform>%n verborgen banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n verborgen rij</numerusform>
            <numerusform>%n verborgen rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n baan</numerusform>
            <numerusform>%n banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not fit in their cells.</source>
        <translation>
            <numerusform>%n regel paste niet in zijn cel.</numerusform>
            <numerusform>%n regels pasten niet in hun cel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more like these</source>
        <translation>
            <numerusform>Nog %n regel als deze</numerusform>
            <numerusform>Nog %n regels als deze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many for a map</source>
        <translation>
            <numerusform>%n regel te veel voor een reis</numerusform>
            <numerusform>%n regels te veel voor een reis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n verbinding</numerusform>
            <numerusform>%n verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between cards</source>
        <translation>
            <numerusform>%n verbinding tussen kaartjes</numerusform>
            <numerusform>%n verbindingen tussen kaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured curve(s)</source>
        <translation>
            <numerusform>%n gemeten curve</numerusform>
            <numerusform>%n gemeten curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of stages and of the whole journey</source>
        <translation>
            <numerusform>%n meting van een fase of de hele reis</numerusform>
            <numerusform>%n metingen van fasen en de hele reis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pijnpunt</numerusform>
            <numerusform>%n pijnpunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of lanes</source>
        <translation>
            <numerusform>%n foto van een baan</numerusform>
            <numerusform>%n foto&apos;s van banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s), opportunities and other notes</source>
        <translation>
            <numerusform>%n quote, kans of andere notitie</numerusform>
            <numerusform>%n quotes, kansen en andere notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) from 1 to 5, as feelings from −2 to +2</source>
        <translation>
            <numerusform>%n score van 1 tot 5, als emotie van −2 tot +2</numerusform>
            <numerusform>%n scores van 1 tot 5, als emoties van −2 tot +2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pain point(s)</source>
        <translation>
            <numerusform>%n gedeeld pijnpunt</numerusform>
            <numerusform>%n gedeelde pijnpunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a score get no feeling</source>
        <translation>
            <numerusform>%n stap zonder score krijgt geen emotie</numerusform>
            <numerusform>%n stappen zonder score krijgen geen emotie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) and customer actions become plain steps</source>
        <translation>
            <numerusform>%n wachttijd of klantactie wordt een gewone stap</numerusform>
            <numerusform>%n wachttijden en klantacties worden gewone stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to this project</source>
        <translation>&amp;Toevoegen aan dit project</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Measurements for this journey…</source>
        <translation>&amp;Metingen voor deze reis…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Opslaan als…</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(blijft weg)</translation>
    </message>
    <message>
        <source>A brace is not closed; what follows was taken as text</source>
        <translation>Een accolade is niet gesloten; wat volgt is als tekst gelezen</translation>
    </message>
    <message>
        <source>A card or step</source>
        <translation>Een kaart of stap</translation>
    </message>
    <message>
        <source>A diagram of another kind: {kind}</source>
        <translation>Een ander soort diagram: {kind}</translation>
    </message>
    <message>
        <source>A lane, stages side by side</source>
        <translation>Een baan, fasen naast elkaar</translation>
    </message>
    <message>
        <source>A m&amp;ap…</source>
        <translation>Een &amp;reis…</translation>
    </message>
    <message>
        <source>A map of its own</source>
        <translation>Een eigen reis</translation>
    </message>
    <message>
        <source>A row is</source>
        <translation>Een rij is</translation>
    </message>
    <message>
        <source>A score without a step: {text}</source>
        <translation>Een score zonder stap: {text}</translation>
    </message>
    <message>
        <source>A stage, lanes side by side</source>
        <translation>Een fase, banen naast elkaar</translation>
    </message>
    <message>
        <source>Actions of the customer</source>
        <translation>Acties van de klant</translation>
    </message>
    <message>
        <source>All of it so fine: the picture would be too large to open.</source>
        <translation>Alles zo fijn: dan werd de afbeelding te groot om te openen.</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Alles wat je kunt importeren</translation>
    </message>
    <message>
        <source>As a new &amp;project</source>
        <translation>Als nieuw &amp;project</translation>
    </message>
    <message>
        <source>Behind the actors Mermaid reads no more: {text}</source>
        <translation>Na de betrokkenen leest Mermaid niets meer: {text}</translation>
    </message>
    <message>
        <source>Bring back a table</source>
        <translation>Tabel terugbrengen</translation>
    </message>
    <message>
        <source>CJML</source>
        <translation>CJML</translation>
    </message>
    <message>
        <source>CSV, one row a card</source>
        <translation>CSV, een rij per kaart</translation>
    </message>
    <message>
        <source>CSV, stages across</source>
        <translation>CSV, fasen naast elkaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change &amp;this map</source>
        <translation>&amp;Deze reis wijzigen</translation>
    </message>
    <message>
        <source>Changes of this map</source>
        <translation>Wijzigingen van deze reis</translation>
    </message>
    <message>
        <source>Channels of the touchpoints</source>
        <translation>Kanalen van de contactmomenten</translation>
    </message>
    <message>
        <source>Choose the format at the left.</source>
        <translation>Kies links de soort bestand.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Column “{name}” is left out: %n cell(s).</source>
        <translation>
            <numerusform>Kolom “{name}” blijft weg: %n cel.</numerusform>
            <numerusform>Kolom “{name}” blijft weg: %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy this account</source>
        <translation>Kopieer dit verslag</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it away again.</source>
        <translation>Met Ctrl+Z haal je het weer weg.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes them back.</source>
        <translation>Ctrl+Z maakt ze ongedaan.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer: {names}</source>
        <translation>Klant: {names}</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tekening (SVG)</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Employee: {names}</source>
        <translation>Medewerker: {names}</translation>
    </message>
    <message>
        <source>Excel, one row a card</source>
        <translation>Excel, een rij per kaart</translation>
    </message>
    <message>
        <source>Excel, stages across</source>
        <translation>Excel, fasen naast elkaar</translation>
    </message>
    <message>
        <source>Expectation in the stage</source>
        <translation>Verwachting in de fase</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporteren als</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gevoelens</translation>
    </message>
    <message>
        <source>For a wiki or a repository, which draws it from the text.</source>
        <translation>Voor een wiki of repository, die het uit de tekst tekent.</translation>
    </message>
    <message>
        <source>For documents, mails and web pages.</source>
        <translation>Voor documenten, mails en webpagina&apos;s.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <translation>Doel van de fase</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ondergrond</translation>
    </message>
    <message>
        <source>Hidden rows and columns too</source>
        <translation>Ook verborgen rijen en kolommen</translation>
    </message>
    <message>
        <source>How fine</source>
        <translation>Hoe fijn</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import a map</source>
        <translation>Een reis importeren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n map(s).</source>
        <translation>
            <numerusform>%n reis geïmporteerd.</numerusform>
            <numerusform>%n reizen geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Het staat op het klembord.</translation>
    </message>
    <message numerus="yes">
        <source>Kano classes of %n step(s)</source>
        <translation>
            <numerusform>Kano-klasse van %n stap</numerusform>
            <numerusform>Kano-klassen van %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {what}. They can be taken along.</source>
        <translation>Blijft weg: {what}. Je kunt ze meenemen.</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-diagram</translation>
    </message>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Mermaid-diagrammen</translation>
    </message>
    <message>
        <source>Mermaid reads no decimal comma; here {text} is a number</source>
        <translation>Mermaid leest geen decimale komma; hier is {text} een getal</translation>
    </message>
    <message>
        <source>Mermaid refuses # and ; in {text}; here they stay in the name</source>
        <translation>Mermaid weigert # en ; in {text}; hier blijven ze in de naam staan</translation>
    </message>
    <message>
        <source>Mermaid refuses the colon in {text}; here it stays in the name</source>
        <translation>Mermaid weigert de dubbele punt in {text}; hier blijft hij in de naam staan</translation>
    </message>
    <message>
        <source>More than a map can hold; the rest was left out</source>
        <translation>Meer dan een reis kan bevatten; de rest is weggelaten</translation>
    </message>
    <message>
        <source>Named on the cards, without a lane of their own: {names}</source>
        <translation>Genoemd op de kaartjes, zonder eigen baan: {names}</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Namen in rij</translation>
    </message>
    <message>
        <source>New card: {title}</source>
        <translation>Nieuwe kaart: {title}</translation>
    </message>
    <message>
        <source>New lane: {name}</source>
        <translation>Nieuwe baan: {name}</translation>
    </message>
    <message>
        <source>New name: {before} → {after}</source>
        <translation>Nieuwe naam: {before} → {after}</translation>
    </message>
    <message>
        <source>New stage: {name}</source>
        <translation>Nieuwe fase: {name}</translation>
    </message>
    <message>
        <source>No map could be made of this file.</source>
        <translation>Van dit bestand kon geen reis worden gemaakt.</translation>
    </message>
    <message>
        <source>No number, so no feeling: {text}</source>
        <translation>Geen getal, dus geen emotie: {text}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing changes before you agree to it.</source>
        <translation>Er verandert niets voordat je akkoord gaat.</translation>
    </message>
    <message>
        <source>Nothing in this table differs from the map.</source>
        <translation>Niets in deze tabel wijkt af van de reis.</translation>
    </message>
    <message>
        <source>Of each card the grid has nothing but its title.</source>
        <translation>Het raster heeft van elke kaart alleen de titel.</translation>
    </message>
    <message>
        <source>Of so many diagrams only the first {most} became maps</source>
        <translation>Van zo veel diagrammen zijn alleen de eerste {most} reizen geworden</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>One slide for the whole and one for each stage, of shapes and text that you can change there. The notes of each slide hold the stage in words.</source>
        <translation>Eén dia voor het geheel en één voor elke fase, van vormen en tekst die je daar kunt veranderen. In de notities van elke dia staat de fase in woorden.</translation>
    </message>
    <message>
        <source>One stage has no room for so many cards.</source>
        <translation>Eén fase heeft geen plaats voor zoveel kaarten.</translation>
    </message>
    <message>
        <source>OpenJourney (Ptolemy)</source>
        <translation>OpenJourney (Ptolemy)</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Outline as plain text</source>
        <translation>Overzicht als platte tekst</translation>
    </message>
    <message>
        <source>Outline with headings</source>
        <translation>Overzicht met koppen</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Set aside, or read otherwise</source>
        <translation>Opzijgezet, of anders gelezen</translation>
    </message>
    <message>
        <source>Settings of looks left out</source>
        <translation>Instellingen voor het uiterlijk weggelaten</translation>
    </message>
    <message>
        <source>Sharp at any size, for web pages and drawing programs; text stays text.</source>
        <translation>Scherp op elk formaat, voor webpagina&apos;s en tekenprogramma&apos;s; tekst blijft tekst.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Slides (PowerPoint)</source>
        <translation>Dia&apos;s (PowerPoint)</translation>
    </message>
    <message>
        <source>Something went wrong with this file.</source>
        <translation>Er ging iets mis met dit bestand.</translation>
    </message>
    <message>
        <source>Stands in no stage: {text}</source>
        <translation>Staat in geen fase: {text}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>System: {names}</source>
        <translation>Systeem: {names}</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Table (Excel, LibreOffice, CSV)</source>
        <translation>Tabel (Excel, LibreOffice, CSV)</translation>
    </message>
    <message>
        <source>Text with lists, headings or a diagram</source>
        <translation>Tekst met lijsten, koppen of een diagram</translation>
    </message>
    <message>
        <source>The journey “{name}” is empty.</source>
        <translation>De klantreis “{name}” is leeg.</translation>
    </message>
    <message>
        <source>The last title counts, not {text}</source>
        <translation>De laatste titel telt, niet {text}</translation>
    </message>
    <message>
        <source>The map to read: stages across, lanes down.</source>
        <translation>De reis om te lezen: fasen naast elkaar, banen onder elkaar.</translation>
    </message>
    <message>
        <source>The score {given} is beyond 1 to 5; {kept} was taken</source>
        <translation>Score {given} valt buiten 1 tot 5; het werd {kept}</translation>
    </message>
    <message>
        <source>The score {given} was rounded to {kept}</source>
        <translation>Score {given} is afgerond op {kept}</translation>
    </message>
    <message>
        <source>The score {score} of “{what}” belongs to no step.</source>
        <translation>De score {score} van “{what}” hoort bij geen stap.</translation>
    </message>
    <message>
        <source>The whole map, from top to bottom: for a document, or a screen reader.</source>
        <translation>De hele reis van boven naar beneden: voor een document of een schermlezer.</translation>
    </message>
    <message>
        <source>The whole map, from top to bottom: for a mail.</source>
        <translation>De hele reis van boven naar beneden: voor een mail.</translation>
    </message>
    <message>
        <source>There are no stages in this file.</source>
        <translation>In dit bestand staan geen fasen.</translation>
    </message>
    <message>
        <source>There is neither a list nor a diagram in this file.</source>
        <translation>In dit bestand staat geen lijst en geen diagram.</translation>
    </message>
    <message>
        <source>There is no journey diagram of Mermaid in this file.</source>
        <translation>In dit bestand staat geen journey-diagram van Mermaid.</translation>
    </message>
    <message>
        <source>There is no journey of CJML in this file.</source>
        <translation>In dit bestand staat geen klantreis van CJML.</translation>
    </message>
    <message>
        <source>There is nothing in this file that fits a map.</source>
        <translation>In dit bestand staat niets dat in een reis past.</translation>
    </message>
    <message>
        <source>This XML file is damaged.</source>
        <translation>Dit XML-bestand is beschadigd.</translation>
    </message>
    <message>
        <source>This comes along</source>
        <translation>Dit komt mee</translation>
    </message>
    <message>
        <source>This file defines words of its own; it is not opened.</source>
        <translation>Dit bestand maakt eigen woorden; het wordt niet geopend.</translation>
    </message>
    <message>
        <source>This file is too large for a map.</source>
        <translation>Dit bestand is te groot voor een reis.</translation>
    </message>
    <message>
        <source>This file is too large to be a diagram.</source>
        <translation>Dit bestand is te groot voor een diagram.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of steps.</source>
        <translation>Dit bestand is te groot voor een lijst met stappen.</translation>
    </message>
    <message>
        <source>This format cannot say</source>
        <translation>Wat niet in dit formaat past</translation>
    </message>
    <message>
        <source>This is a {kind} of Mermaid; only “journey” can become a map.</source>
        <translation>Dit is een {kind} van Mermaid; alleen een “journey” kan een reis worden.</translation>
    </message>
    <message>
        <source>This is no OpenJourney file, or it is damaged.</source>
        <translation>Dit is geen OpenJourney-bestand, of het is beschadigd.</translation>
    </message>
    <message>
        <source>This is no title: “{what}”.</source>
        <translation>Dit is geen titel: “{what}”.</translation>
    </message>
    <message>
        <source>This kind of card takes no {field}: “{what}”.</source>
        <translation>Deze soort kaart heeft geen {field}: “{what}”.</translation>
    </message>
    <message>
        <source>This line is far too long; its end was left out</source>
        <translation>Deze regel is veel te lang; het einde is weggelaten</translation>
    </message>
    <message>
        <source>This table cannot be brought back.</source>
        <translation>Deze tabel kan niet terug naar de kaart.</translation>
    </message>
    <message>
        <source>This would become more than {most} cards. Split the file.</source>
        <translation>Dit worden meer dan {most} kaarten. Splits het bestand.</translation>
    </message>
    <message>
        <source>To change cards in a spreadsheet and bring them back.</source>
        <translation>Om kaarten in een spreadsheet te wijzigen en terug te brengen.</translation>
    </message>
    <message>
        <source>Touchpoints of the customer</source>
        <translation>Contactmomenten van de klant</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Doorzichtig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Wat elke kolom is</translation>
    </message>
    <message>
        <source>What each lane is</source>
        <translation>Wat elke baan is</translation>
    </message>
    <message>
        <source>What is in “{file}”?</source>
        <translation>Wat staat er in “{file}”?</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Wat er geschreven wordt</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wie is wie</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele reis</translation>
    </message>
    <message>
        <source>Work behind the scenes</source>
        <translation>Werk achter de schermen</translation>
    </message>
    <message>
        <source>Work that the customer sees</source>
        <translation>Werk dat de klant ziet</translation>
    </message>
    <message numerus="yes">
        <source>channels of %n step(s)</source>
        <translation>
            <numerusform>het kanaal van %n stap</numerusform>
            <numerusform>de kanalen van %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>column {letters}</source>
        <translation>kolom {letters}</translation>
    </message>
    <message numerus="yes">
        <source>departments of %n step(s)</source>
        <translation>
            <numerusform>de afdeling van %n stap</numerusform>
            <numerusform>de afdelingen van %n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>descriptions of %n step(s)</source>
        <translation>
            <numerusform>de omschrijving van %n stap</numerusform>
            <numerusform>de omschrijvingen van %n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>durations of %n step(s)</source>
        <translation>
            <numerusform>de duur van %n stap</numerusform>
            <numerusform>de duur van %n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>friction at %n step(s)</source>
        <translation>
            <numerusform>wrijving bij %n stap</numerusform>
            <numerusform>wrijving bij %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>regels {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>moments of truth at %n step(s)</source>
        <translation>
            <numerusform>momenten van de waarheid bij %n stap</numerusform>
            <numerusform>momenten van de waarheid bij %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>knoop {number}</translation>
    </message>
    <message>
        <source>notes in a lane of their own</source>
        <translation>notities in een eigen baan</translation>
    </message>
    <message>
        <source>opportunities at the step</source>
        <translation>kansen bij de stap</translation>
    </message>
    <message>
        <source>pain points of the step</source>
        <translation>pijnpunten van de stap</translation>
    </message>
    <message>
        <source>quotes at the step</source>
        <translation>quotes bij de stap</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rij {number}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{numbers} and more</source>
        <translation>{numbers} en meer</translation>
    </message>
    <message>
        <source>{placed} of {cells} cells have a place on the map.</source>
        <translation>{placed} van de {cells} cellen hebben een plek in de reis.</translation>
    </message>
    <message>
        <source>{score} is no score from −5 to 5.</source>
        <translation>{score} is geen score van −5 tot 5.</translation>
    </message>
    <message>
        <source>{text} has no colon, which Mermaid refuses; here it is a step</source>
        <translation>{text} heeft geen dubbele punt, wat Mermaid weigert; hier is het een stap</translation>
    </message>
    <message>
        <source>{title}: a map of {stages} with {steps}</source>
        <translation>{title}: een reis van {stages} met {steps}</translation>
    </message>
    <message>
        <source>{title}: {field}: {before} → {after}</source>
        <translation>{title}: {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{w} × {h} mm, any size you like</source>
        <translation>{w} × {h} mm, of elk ander formaat</translation>
    </message>
    <message>
        <source>{w} × {h} pixels</source>
        <translation>{w} × {h} pixels</translation>
    </message>
    <message>
        <source>“{what}” does not fit in that lane.</source>
        <translation>“{what}” past niet in die baan.</translation>
    </message>
    <message>
        <source>“{what}” has no place on a map.</source>
        <translation>“{what}” heeft geen plek in een reis.</translation>
    </message>
    <message>
        <source>“{what}” holds no words.</source>
        <translation>“{what}” bevat geen woorden.</translation>
    </message>
    <message>
        <source>“{what}” is no card of this table.</source>
        <translation>“{what}” is geen kaart van deze tabel.</translation>
    </message>
    <message numerus="yes">
        <source>“{what}” is not read, at %n card(s).</source>
        <translation>
            <numerusform>“{what}” wordt niet gelezen, bij %n kaart.</numerusform>
            <numerusform>“{what}” wordt niet gelezen, bij %n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{what}” is nothing that fits under “{name}”.</source>
        <translation>“{what}” past niet onder “{name}”.</translation>
    </message>
    <message>
        <source>“{what}” is said of no card: the row has no title.</source>
        <translation>“{what}” hoort bij geen kaart: de rij heeft geen titel.</translation>
    </message>
    <message>
        <source>“{what}” stands above the map.</source>
        <translation>“{what}” staat boven de reis.</translation>
    </message>
    <message>
        <source>“{what}” stands above the table.</source>
        <translation>“{what}” staat boven de tabel.</translation>
    </message>
    <message>
        <source>“{what}” stands in no stage or lane of the file.</source>
        <translation>“{what}” staat in geen fase of baan van het bestand.</translation>
    </message>
    <message>
        <source>“{what}” stands left of the names of the lanes.</source>
        <translation>“{what}” staat links van de namen van de banen.</translation>
    </message>
    <message>
        <source>“{what}” tells no feeling on this scale.</source>
        <translation>“{what}” is geen gevoel op deze schaal.</translation>
    </message>
    <message>
        <source>“{what}”: this lane is left out.</source>
        <translation>“{what}”: deze baan blijft weg.</translation>
    </message>
    <message>
        <source>“{what}”: what kind of card it is changes on the map.</source>
        <translation>“{what}”: de soort van een kaart wijzig je op de kaart zelf.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n leeg</numerusform>
            <numerusform>%n leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of {sheet}</source>
        <translation>
            <numerusform>%n vel {sheet}</numerusform>
            <numerusform>%n vellen {sheet}</numerusform>
        </translation>
    </message>
    <message>
        <source>All lanes, curve, findings and actions</source>
        <translation>Alle banen, curve, bevindingen en acties</translation>
    </message>
    <message>
        <source>Appendix with what is cut short</source>
        <translation>Bijlage met wat is afgekapt</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Zo groot als op papier</translation>
    </message>
    <message>
        <source>As many as keep the cards readable</source>
        <translation>Zo veel dat de kaarten leesbaar blijven</translation>
    </message>
    <message>
        <source>As usual before this paper</source>
        <translation>Zoals gewoonlijk bij dit papier</translation>
    </message>
    <message>
        <source>As-is and to-be, card by card, with what changes</source>
        <translation>As-is en to-be, kaart voor kaart, met wat verandert</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Blank working poster</source>
        <translation>Lege werkposter</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Busy with the new sheet…</source>
        <translation>Bezig met het nieuwe vel…</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Coloured lanes (takes more ink)</source>
        <translation>Gekleurde banen (kost meer inkt)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Corner marks and numbers of lanes, for photos</source>
        <translation>Hoekjes en nummers van banen, voor foto&apos;s</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Snijtekens</translation>
    </message>
    <message>
        <source>Customer cards printed, the rest stays empty</source>
        <translation>Klantkaarten gedrukt, de rest blijft leeg</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Hoogte in mm</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Layers to switch on and off in the PDF</source>
        <translation>Lagen die je in de pdf aan- en uitzet</translation>
    </message>
    <message>
        <source>Leave out names of people</source>
        <translation>Namen van personen weglaten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Lengte in mm</translation>
    </message>
    <message>
        <source>Lines to sign up for actions</source>
        <translation>Regels om acties op je te nemen</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Make a poster</source>
        <translation>Poster maken</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin in mm</source>
        <translation>Marge in mm</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None: in one piece</source>
        <translation>Geen: uit één stuk</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: {path}</source>
        <translation>Niets op deze computer opent dit: {path}</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Pdf openen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigen formaat</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pdf-bestanden</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Deels ingevuld</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdruk</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”.</source>
        <translation>Print op 100 %, niet “passend”.</translation>
    </message>
    <message>
        <source>Print at 100 %.</source>
        <translation>Print op 100 %.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
    <message>
        <source>Printing: {percent} %</source>
        <translation>Bezig met printen: {percent} %</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lezen vanaf</translation>
    </message>
    <message>
        <source>Readable with a screen reader</source>
        <translation>Leesbaar met een schermlezer</translation>
    </message>
    <message>
        <source>Ready: {file}, {paper}.</source>
        <translation>Gelukt: {file}, {paper}.</translation>
    </message>
    <message>
        <source>Result poster</source>
        <translation>Resultaatposter</translation>
    </message>
    <message>
        <source>Roll of {width} mm</source>
        <translation>Rol van {width} mm</translation>
    </message>
    <message>
        <source>Room for sticky notes</source>
        <translation>Plek voor memo&apos;s</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Inkt sparen</translation>
    </message>
    <message>
        <source>Sheets of {paper} to be glued</source>
        <translation>Vellen {paper} om te plakken</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Zijden</translation>
    </message>
    <message>
        <source>Signs on the map</source>
        <translation>Tekens op de reis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smallest card text</source>
        <translation>Kleinste kaarttekst</translation>
    </message>
    <message>
        <source>Something went wrong: this cannot be made.</source>
        <translation>Er ging iets mis: dit kan niet gemaakt worden.</translation>
    </message>
    <message>
        <source>Stages, lanes and room for sticky notes</source>
        <translation>Fasen, banen en plek voor memo&apos;s</translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <translation>Memo&apos;s</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Take the project along, so that the PDF opens again</source>
        <translation>Project meegeven, zodat de pdf weer opent</translation>
    </message>
    <message>
        <source>The PDF is written.</source>
        <translation>De pdf is wel opgeslagen.</translation>
    </message>
    <message>
        <source>The map is as it was.</source>
        <translation>De reis is nog zoals die was.</translation>
    </message>
    <message>
        <source>The poster and its sheets</source>
        <translation>De poster en de vellen</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Het vel zoals het geprint wordt</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>De hele pagina</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tegels</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Wat er wordt afgedrukt</translation>
    </message>
    <message>
        <source>What kind of poster</source>
        <translation>Wat voor poster</translation>
    </message>
    <message>
        <source>Whichever suits</source>
        <translation>Wat het beste past</translation>
    </message>
    <message>
        <source>White lanes and outlines only</source>
        <translation>Witte banen en alleen omtrekken</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>Breedte in mm</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Pdf schrijven</translation>
    </message>
    <message>
        <source>Writing the PDF: {percent} %</source>
        <translation>De pdf wordt geschreven: {percent} %</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>ongeveer {percent} %</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>zo lang als nodig</translation>
    </message>
    <message>
        <source>as suits the paper</source>
        <translation>zoals past bij het papier</translation>
    </message>
    <message>
        <source>comfortable to {metres} m</source>
        <translation>prettig leesbaar tot {metres} m</translation>
    </message>
    <message>
        <source>of a solid page</source>
        <translation>van een vol vlak</translation>
    </message>
    <message>
        <source>of {size} mm</source>
        <translation>van {size} mm</translation>
    </message>
    <message numerus="yes">
        <source>with %n page(s) of appendix</source>
        <translation>
            <numerusform>met %n pagina bijlage</numerusform>
            <numerusform>met %n pagina&apos;s bijlage</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} × {columns}, overlap {overlap} mm</source>
        <translation>{rows} × {columns}, overlap {overlap} mm</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>! Basics not in order: {reasons}</source>
        <translation>! Basis niet op orde: {reasons}</translation>
    </message>
    <message>
        <source>A card covers at least one moment.</source>
        <translation>Een kaart beslaat minstens één moment.</translation>
    </message>
    <message>
        <source>A cause has at most 200 letters.</source>
        <translation>Een oorzaak heeft hoogstens 200 letters.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Een munt heeft drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>A duration is a number above 0, such as 3 or 1.5.</source>
        <translation>Een duur is een getal boven 0, zoals 3 of 1,5.</translation>
    </message>
    <message>
        <source>A grade from {low} to {high}.</source>
        <translation>Een cijfer van {low} tot {high}.</translation>
    </message>
    <message>
        <source>A grade of {grade} usually means: {word}.</source>
        <translation>Een {grade} betekent meestal: {word}.</translation>
    </message>
    <message>
        <source>A pain point has at most 200 letters.</source>
        <translation>Een pijnpunt heeft hoogstens 200 letters.</translation>
    </message>
    <message>
        <source>A role, not a name: “customer, 58”.</source>
        <translation>Een rol, geen naam: “klant, 58”.</translation>
    </message>
    <message>
        <source>A tag has at most 500 letters.</source>
        <translation>Een label heeft hoogstens 500 letters.</translation>
    </message>
    <message>
        <source>A teaser lets colleagues feel this contact.</source>
        <translation>Een teaser laat collega&apos;s dit contact zelf voelen.</translation>
    </message>
    <message>
        <source>A word alone is no feeling yet: choose a face first, or a word of the list.</source>
        <translation>Een woord alleen is nog geen gevoel: kies eerst een gezicht, of een woord uit de lijst.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add teaser</source>
        <translation>Teaser toevoegen</translation>
    </message>
    <message>
        <source>Alt with the arrows moves the card on the map.</source>
        <translation>Alt met de pijlen verplaatst de kaart op de reis.</translation>
    </message>
    <message>
        <source>Answers (n): {field}</source>
        <translation>Antwoorden (n): {field}</translation>
    </message>
    <message>
        <source>At most {most} letters; these are {found}.</source>
        <translation>Hoogstens {most} letters; dit zijn er {found}.</translation>
    </message>
    <message>
        <source>By which way they meet. The project has its own list.</source>
        <translation>Waarlangs ze elkaar treffen. Het project heeft een eigen lijst.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalender: {field}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Change Kano through time</source>
        <translation>Kano door de tijd wijzigen</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Kies of typ</translation>
    </message>
    <message>
        <source>Choose this card</source>
        <translation>Deze kaart kiezen</translation>
    </message>
    <message>
        <source>Choose this link, to name it or change its kind</source>
        <translation>Deze koppeling kiezen, om haar te benoemen of van soort te veranderen</translation>
    </message>
    <message>
        <source>Choosing the answer again makes it not assessed.</source>
        <translation>Nog eens hetzelfde antwoord kiezen maakt het niet beoordeeld.</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopie van</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Fill in the feeling too; then both are kept.</source>
        <translation>Vul ook het gevoel in; dan worden beide bewaard.</translation>
    </message>
    <message>
        <source>Fill in the number of answers too; then it is kept.</source>
        <translation>Vul ook het aantal antwoorden (n) in; dan wordt het bewaard.</translation>
    </message>
    <message>
        <source>Fill in the value too; then it is kept.</source>
        <translation>Vul ook de waarde in; dan wordt het bewaard.</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Vanaf vandaag</translation>
    </message>
    <message>
        <source>From {low}, hard, to {high}, easy.</source>
        <translation>Van {low}, moeilijk, tot {high}, makkelijk.</translation>
    </message>
    <message>
        <source>From {low}, little effort, to {high}, much effort.</source>
        <translation>Van {low}, weinig moeite, tot {high}, veel moeite.</translation>
    </message>
    <message>
        <source>From {low}, unsatisfied, to {high}, satisfied.</source>
        <translation>Van {low}, ontevreden, tot {high}, tevreden.</translation>
    </message>
    <message>
        <source>How colleagues feel this contact.</source>
        <translation>Hoe collega&apos;s dit contact voelen.</translation>
    </message>
    <message>
        <source>How far the promise is kept, from 0 to 10. A basic is in order from 8 on.</source>
        <translation>Hoever de belofte wordt ingevuld, van 0 tot 10. Een basis is vanaf 8 op orde.</translation>
    </message>
    <message>
        <source>How it went beside what was planned; the card shows it.</source>
        <translation>Hoe het ging naast hoe het bedoeld was; de kaart laat het zien.</translation>
    </message>
    <message>
        <source>How long it takes, a whole number from 0 to 600.</source>
        <translation>Hoe lang het duurt, een heel getal van 0 tot 600.</translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation>Hoe lang het duurt.</translation>
    </message>
    <message>
        <source>How long the customer waits for an answer.</source>
        <translation>Hoe lang de klant op antwoord wacht.</translation>
    </message>
    <message>
        <source>How many of a hundred are satisfied.</source>
        <translation>Hoeveel van de honderd tevreden zijn.</translation>
    </message>
    <message>
        <source>How many people answered, a whole number of 1 or more.</source>
        <translation>Hoeveel mensen antwoordden, een heel getal vanaf 1.</translation>
    </message>
    <message>
        <source>How much this moment of truth weighs, from 1 to 5.</source>
        <translation>Hoe zwaar dit moment van de waarheid weegt, van 1 tot 5.</translation>
    </message>
    <message>
        <source>How the answers were collected.</source>
        <translation>Hoe de antwoorden zijn verzameld.</translation>
    </message>
    <message>
        <source>How you know: who said it, which research.</source>
        <translation>Hoe je het weet: wie zei het, welk onderzoek.</translation>
    </message>
    <message>
        <source>It needs a value; the cross takes it away.</source>
        <translation>Er hoort een waarde bij; het kruis haalt de meting weg.</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>Kano</translation>
    </message>
    <message>
        <source>Kano from {day}</source>
        <translation>Kano vanaf {day}</translation>
    </message>
    <message>
        <source>Kano through time</source>
        <translation>Kano door de tijd</translation>
    </message>
    <message>
        <source>Link (K)</source>
        <translation>Koppel (K)</translation>
    </message>
    <message>
        <source>Link to another card (K): choose it with the arrows.</source>
        <translation>Koppel aan een andere kaart (K): kies die met de pijlen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>More about: {field}</source>
        <translation>Meer over: {field}</translation>
    </message>
    <message>
        <source>Net Promoter Score from {low} to {high}: promoters less detractors.</source>
        <translation>Net Promoter Score van {low} tot {high}: promotors min critici.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nobody yet: who makes this contact possible?</source>
        <translation>Nog niemand: wie maakt dit contact mogelijk?</translation>
    </message>
    <message>
        <source>Note as friction</source>
        <translation>Als frictie noteren</translation>
    </message>
    <message>
        <source>Note broken promise</source>
        <translation>Gebroken belofte noteren</translation>
    </message>
    <message>
        <source>Notes on it</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Nothing yet: which contact does this make possible?</source>
        <translation>Nog niets: welk contact maakt dit mogelijk?</translation>
    </message>
    <message>
        <source>Now {kano}</source>
        <translation>Nu {kano}</translation>
    </message>
    <message>
        <source>On which scale was measured. The value stays what it is.</source>
        <translation>Op welke schaal is gemeten. De waarde blijft wat ze is.</translation>
    </message>
    <message>
        <source>Over how many moments it stretches, from 1 to 500.</source>
        <translation>Over hoeveel momenten de kaart loopt, van 1 tot 500.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Koppeling weghalen</translation>
    </message>
    <message>
        <source>Remove teaser</source>
        <translation>Teaser weghalen</translation>
    </message>
    <message>
        <source>Remove: {thing}</source>
        <translation>Weghalen: {thing}</translation>
    </message>
    <message>
        <source>Review Kano class</source>
        <translation>Kano herijken</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Still {kano}</source>
        <translation>Nog steeds {kano}</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Ondersteund</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Ondersteunt</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Teasers</translation>
    </message>
    <message>
        <source>The departments that are to feel it.</source>
        <translation>De afdelingen die het moeten voelen.</translation>
    </message>
    <message>
        <source>The feeling that speaks from it, from −2 to +2.</source>
        <translation>Het gevoel dat eruit spreekt, van −2 tot +2.</translation>
    </message>
    <message>
        <source>The number of answers is a whole number above 0.</source>
        <translation>Het aantal antwoorden is een heel getal boven 0.</translation>
    </message>
    <message>
        <source>The policy or procedure to go by.</source>
        <translation>Het beleid of de procedure die geldt.</translation>
    </message>
    <message>
        <source>The standard deviation of the answers, from 0 to 4.</source>
        <translation>De standaarddeviatie van de antwoorden, van 0 tot 4.</translation>
    </message>
    <message>
        <source>The standard deviation of the answers, on their own scale.</source>
        <translation>De standaarddeviatie van de antwoorden, op hun eigen schaal.</translation>
    </message>
    <message>
        <source>The step that it is about. Arrow down opens the list.</source>
        <translation>De stap waar het over gaat. Pijl omlaag opent de lijst.</translation>
    </message>
    <message>
        <source>The three letters of the currency, such as EUR.</source>
        <translation>De drie letters van de munt, zoals EUR.</translation>
    </message>
    <message>
        <source>The word for this feeling; the map shows it. Arrow down opens the list.</source>
        <translation>Het woord voor dit gevoel; de reis laat het zien. Pijl omlaag opent de lijst.</translation>
    </message>
    <message>
        <source>There is no such step: choose one of the list.</source>
        <translation>Die stap is er niet: kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This is a number from {low} to {high}.</source>
        <translation>Dit is een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>This is a whole number from {low} to {high}.</source>
        <translation>Dit is een heel getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Time to review: still {kano}? It is so since {day}.</source>
        <translation>Tijd om te herijken: nog {kano}? Dat is het sinds {day}.</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit of {field}</source>
        <translation>Eenheid van {field}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>What came of what the customer expected.</source>
        <translation>Wat er van de verwachting van de klant terechtkwam.</translation>
    </message>
    <message>
        <source>What customers expect of it. Choosing it again takes it away.</source>
        <translation>Wat klanten ervan verwachten. Nog eens kiezen haalt het weg.</translation>
    </message>
    <message>
        <source>What delights today is expected tomorrow: note since when.</source>
        <translation>Wat nu verrast, is straks gewoon: noteer sinds wanneer.</translation>
    </message>
    <message>
        <source>What happens, in the words of the one who does it. Shift+Enter breaks a line.</source>
        <translation>Wat er gebeurt, in de woorden van wie het doet. Shift+Enter breekt de regel.</translation>
    </message>
    <message>
        <source>What happens, word for word if it helps.</source>
        <translation>Wat er gebeurt, woord voor woord als dat helpt.</translation>
    </message>
    <message>
        <source>What has to lie ready.</source>
        <translation>Wat er klaar moet liggen.</translation>
    </message>
    <message>
        <source>What hurts here; cards can share it. Choose one, or type a new one and Enter.</source>
        <translation>Wat hier pijn doet; kaarten kunnen het delen. Kies er een, of typ een nieuw en druk op Enter.</translation>
    </message>
    <message>
        <source>What makes the customer look around again.</source>
        <translation>Waardoor de klant weer om zich heen kijkt.</translation>
    </message>
    <message>
        <source>What the company calls it, such as the name of its ticket.</source>
        <translation>Hoe het bedrijf het noemt, zoals de naam van het ticket.</translation>
    </message>
    <message>
        <source>What the employee may decide alone, and for which cases.</source>
        <translation>Wat de medewerker zelf mag beslissen, en in welke gevallen.</translation>
    </message>
    <message>
        <source>What the employee may spend alone, for each case.</source>
        <translation>Wat de medewerker per geval zelf mag uitgeven.</translation>
    </message>
    <message>
        <source>What there is to say beyond the title.</source>
        <translation>Wat er meer te zeggen is dan de titel.</translation>
    </message>
    <message>
        <source>When one can get through, and when it is busy.</source>
        <translation>Wanneer je erdoor komt, en wanneer het druk is.</translation>
    </message>
    <message>
        <source>When was measured, such as 2026 Q1.</source>
        <translation>Wanneer is gemeten, zoals 2026 Q1.</translation>
    </message>
    <message>
        <source>Where it was said: an interview, a review, a call.</source>
        <translation>Waar het gezegd is: een interview, een review, een gesprek.</translation>
    </message>
    <message>
        <source>Whether customers have something to tell or show here.</source>
        <translation>Of klanten hier iets te vertellen of te laten zien hebben.</translation>
    </message>
    <message>
        <source>Whether nobody can tell from it who said it.</source>
        <translation>Of niemand eruit kan opmaken wie het zei.</translation>
    </message>
    <message>
        <source>Whether the question was about this contact or the journey.</source>
        <translation>Of de vraag over dit contact ging of over de reis.</translation>
    </message>
    <message>
        <source>Who answered 6 or less.</source>
        <translation>Wie een 6 of lager gaf.</translation>
    </message>
    <message>
        <source>Who answered 7 or 8.</source>
        <translation>Wie een 7 of 8 gaf.</translation>
    </message>
    <message>
        <source>Who answered 9 or 10. Value and answers follow from the counts.</source>
        <translation>Wie een 9 of 10 gaf. Waarde en antwoorden volgen uit de aantallen.</translation>
    </message>
    <message>
        <source>Who takes the first step to this contact.</source>
        <translation>Wie de eerste stap zet naar dit contact.</translation>
    </message>
    <message>
        <source>Whose contact it is. The analyses count those of company and partners.</source>
        <translation>Van wie het contact is. De analyses tellen die van bedrijf en partners.</translation>
    </message>
    <message>
        <source>Whose feelings these are, and where they come from.</source>
        <translation>Wiens gevoelens dit zijn, en waar ze vandaan komen.</translation>
    </message>
    <message>
        <source>Whose work it is. Without one nobody owns it.</source>
        <translation>Wiens werk het is. Zonder afdeling is niemand eigenaar.</translation>
    </message>
    <message>
        <source>Why it feels like that.</source>
        <translation>Waarom het zo voelt.</translation>
    </message>
    <message>
        <source>Why it goes wrong. Choose with the arrow down, or type a new cause and Enter.</source>
        <translation>Waardoor het misgaat. Kies met pijl omlaag, of typ een nieuwe oorzaak en druk op Enter.</translation>
    </message>
    <message>
        <source>Why the customer comes here: the reason behind the contact.</source>
        <translation>Waarom de klant hier komt: de reden achter het contact.</translation>
    </message>
    <message>
        <source>Within what time an answer was promised.</source>
        <translation>Binnen welke tijd antwoord was beloofd.</translation>
    </message>
    <message>
        <source>Words to find cards by. Type one and press Enter.</source>
        <translation>Woorden om kaarten op te vinden. Typ er een en druk op Enter.</translation>
    </message>
    <message>
        <source>Write a day as {one} or {other}.</source>
        <translation>Schrijf een dag als {one} of {other}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ging over</translation>
    </message>
    <message>
        <source>add {thing}</source>
        <translation>{thing} toevoegen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>answer takes</source>
        <translation>reactietijd</translation>
    </message>
    <message>
        <source>answers (n)</source>
        <translation>antwoorden (n)</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>bereikbaar</translation>
    </message>
    <message>
        <source>begun by</source>
        <translation>begonnen door</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>brand in mind</source>
        <translation>internalisatie</translation>
    </message>
    <message>
        <source>caught in</source>
        <translation>gehoord in</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>oorzaak</translation>
    </message>
    <message>
        <source>change {field}</source>
        <translation>{field} wijzigen</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>verzameld via</translation>
    </message>
    <message>
        <source>comes after</source>
        <translation>volgt op</translation>
    </message>
    <message>
        <source>company&apos;s name for it</source>
        <translation>naam in het bedrijf</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>munt</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>critici</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>afwijking</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>enablement</source>
        <translation>facilitatie</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>onderbouwing</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>verwachting</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>gevoel</translation>
    </message>
    <message>
        <source>feeling below 0</source>
        <translation>gevoel onder 0</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>friction</source>
        <translation>frictie</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>invulling</translation>
    </message>
    <message>
        <source>fulfilment below 8</source>
        <translation>invulling onder 8</translation>
    </message>
    <message>
        <source>hands over to</source>
        <translation>draagt over aan</translation>
    </message>
    <message>
        <source>hears back from</source>
        <translation>hoort terug van</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in woorden</translation>
    </message>
    <message>
        <source>is returned to from</source>
        <translation>krijgt terug van</translation>
    </message>
    <message>
        <source>is shared, and read at</source>
        <translation>wordt gedeeld en gelezen bij</translation>
    </message>
    <message>
        <source>leads back to</source>
        <translation>leidt terug naar</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandaat</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>materiaal</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>moment {number} of {count}</source>
        <translation>moment {number} van {count}</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>momenten</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>niet gedateerd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>note</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>van 10</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>van wie</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>taakopvatting</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>pijnpunten</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>passief</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>promotors</translation>
    </message>
    <message>
        <source>reads what was shared at</source>
        <translation>leest wat werd gedeeld bij</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>remove {thing}</source>
        <translation>{thing} weghalen</translation>
    </message>
    <message>
        <source>reports back to</source>
        <translation>koppelt terug aan</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>schaal</translation>
    </message>
    <message>
        <source>script</source>
        <translation>draaiboek</translation>
    </message>
    <message>
        <source>self-efficacy</source>
        <translation>zelfvertrouwen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>spread (sd)</source>
        <translation>spreiding (sd)</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>ondersteund door</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>ondersteunt</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>takes over from</source>
        <translation>neemt over van</translation>
    </message>
    <message>
        <source>the contact failed</source>
        <translation>het contact mislukte</translation>
    </message>
    <message>
        <source>then comes</source>
        <translation>daarna komt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>truth</source>
        <comment>moment of truth</comment>
        <translation>waarheid</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>aanleiding</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wie zei het</translation>
    </message>
    <message>
        <source>word</source>
        <translation>woord</translation>
    </message>
    <message>
        <source>worth sharing</source>
        <translation>deelbaar</translation>
    </message>
    <message numerus="yes">
        <source>{field} of %n card(s)</source>
        <translation>
            <numerusform>{field} van %n kaart</numerusform>
            <numerusform>{field} van %n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>{kano} since {day}</source>
        <translation>{kano} sinds {day}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>{number} of {count} at the same time</source>
        <translation>{number} van {count} tegelijk</translation>
    </message>
    <message>
        <source>{time} against a promise of {promise}: promise broken?</source>
        <translation>{time} tegen beloofd {promise}: belofte gebroken?</translation>
    </message>
    <message>
        <source>“I can and may do this.”</source>
        <translation>“Ik kan en mag het.”</translation>
    </message>
    <message>
        <source>“I know how to do this.”</source>
        <translation>“Ik weet hoe.”</translation>
    </message>
    <message>
        <source>“This is my responsibility.”</source>
        <translation>“Het is mijn verantwoordelijkheid.”</translation>
    </message>
    <message>
        <source>“This is typically us.”</source>
        <translation>“Typisch wij.”</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Niet opslaan</translation>
    </message>
    <message>
        <source>&amp;Join both…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>Hun versie &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Replace theirs</source>
        <translation>Hun versie &amp;vervangen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Niet langer wachten</translation>
    </message>
    <message>
        <source>&amp;Take it off this list</source>
        <translation>Van deze lijst &amp;halen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Wachten</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Over het bestand</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Copy the &amp;place of the file</source>
        <translation>&amp;Plaats van het bestand kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+Z shows what you had.</source>
        <translation>Met Ctrl+Z zie je wat je had.</translation>
    </message>
    <message>
        <source>It was saved {when}.</source>
        <translation>Opgeslagen: {when}.</translation>
    </message>
    <message>
        <source>Join changed copies</source>
        <translation>Gewijzigde kopieën samenvoegen</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Journey maps and posters</source>
        <translation>Klantreizen en posters</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
    <message>
        <source>Load from the file</source>
        <translation>Uit het bestand laden</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Hun versie laden</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>Nothing is kept there; saving asks where it may stay.</source>
        <translation>Daar blijft niets bewaard; bij opslaan kies je waar het mag blijven.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you replace stays under Earlier versions, and what you load over your own work can be undone.</source>
        <translation>Er gaat niets verloren: wat je vervangt blijft bij Eerdere versies staan, en wat je over je eigen werk laadt kun je ongedaan maken.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Een project openen</translation>
    </message>
    <message>
        <source>Place in the file: {place}</source>
        <translation>Plaats in het bestand: {place}</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Een &amp;kopie opslaan…</translation>
    </message>
    <message>
        <source>Save it somewhere lasting…</source>
        <translation>Bewaar het op een vaste plek…</translation>
    </message>
    <message>
        <source>Save mine as a &amp;copy…</source>
        <translation>Mijn versie als &amp;kopie opslaan…</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Mijn versie als kopie opslaan…</translation>
    </message>
    <message>
        <source>Save the changes in “{title}”?</source>
        <translation>Wijzigingen in “{title}” opslaan?</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Het project opslaan</translation>
    </message>
    <message>
        <source>Save under a name that ends in .journey.json.</source>
        <translation>Sla op onder een naam die eindigt op .journey.json.</translation>
    </message>
    <message>
        <source>Save under another name, or close it there first.</source>
        <translation>Sla op onder een andere naam, of sluit het daar eerst.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Toon de &amp;map</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>De schijf antwoordt niet.</translation>
    </message>
    <message>
        <source>They cannot be seen or printed. The file stays as it is until you save.</source>
        <translation>Je kunt ze niet zien of afdrukken. Het bestand blijft zoals het is tot je opslaat.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>What was open stays open.</source>
        <translation>Wat open was, blijft open.</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Wat je niet opslaat, ben je kwijt.</translation>
    </message>
    <message>
        <source>Your file is still being saved. You can wait, or save a copy on another disk; your work stays in this window and in the recovery copy on this computer.</source>
        <translation>Je bestand wordt nog opgeslagen. Je kunt wachten, of een kopie opslaan op een andere schijf; je werk blijft in dit venster en in de herstelkopie op deze computer.</translation>
    </message>
    <message>
        <source>Your own changes are still here.</source>
        <translation>Je eigen wijzigingen staan er nog.</translation>
    </message>
    <message>
        <source>Your work is still here; saving puts it back.</source>
        <translation>Je werk is er nog; opslaan zet het terug.</translation>
    </message>
    <message>
        <source>Your work is still in the window.</source>
        <translation>Je werk staat nog in het venster.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (nu niet te vinden)</translation>
    </message>
    <message>
        <source>{person} saved it {when}.</source>
        <translation>{person} heeft het opgeslagen: {when}.</translation>
    </message>
    <message>
        <source>“{file}” is a poster, and a project cannot replace it.</source>
        <translation>“{file}” is een poster, en die kan een project niet vervangen.</translation>
    </message>
    <message>
        <source>“{file}” is not there any more.</source>
        <translation>“{file}” is er niet meer.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window.</source>
        <translation>“{file}” is open in een ander venster.</translation>
    </message>
    <message>
        <source>“{file}” lies among temporary files.</source>
        <translation>“{file}” staat tussen tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>“{file}” was changed by somebody else.</source>
        <translation>“{file}” is door iemand anders gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” was changed by somebody else; you see their version.</source>
        <translation>“{file}” is door iemand anders gewijzigd; je ziet die versie.</translation>
    </message>
    <message>
        <source>“{file}” was opened from a browser without saving.</source>
        <translation>“{file}” is vanuit de browser geopend zonder op te slaan.</translation>
    </message>
    <message>
        <source>“{file}” was opened from an e-mail.</source>
        <translation>“{file}” is vanuit een e-mail geopend.</translation>
    </message>
    <message>
        <source>“{file}” was opened from inside a zip file.</source>
        <translation>“{file}” is vanuit een zipbestand geopend.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n card(s) fit the filter.</source>
        <translation>
            <numerusform>%n kaart past bij het filter.</numerusform>
            <numerusform>%n kaarten passen bij het filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>All cards are clear.</source>
        <translation>Alle kaarten zijn helder.</translation>
    </message>
    <message>
        <source>Ask for nothing; all cards are clear again.</source>
        <translation>Vraag niets meer; alle kaarten zijn weer helder.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Choose above the map what you want to see.</source>
        <translation>Kies boven de kaart wat je wilt zien.</translation>
    </message>
    <message>
        <source>Choose less in the row above the map, or clear it.</source>
        <translation>Kies minder in de rij boven de kaart, of wis het filter.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F switches it on again.</source>
        <translation>Ctrl+Shift+F zet het weer aan.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Frictie</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>Kano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>No Kano class</source>
        <translation>Zonder Kano-klasse</translation>
    </message>
    <message>
        <source>No card fits the filter.</source>
        <translation>Geen kaart past bij het filter.</translation>
    </message>
    <message>
        <source>No card has this.</source>
        <translation>Geen kaart heeft dit.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Zonder kanaal</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Zonder afdeling</translation>
    </message>
    <message>
        <source>No friction</source>
        <translation>Zonder frictie</translation>
    </message>
    <message>
        <source>Switch the filter off (Esc)</source>
        <translation>Zet het filter uit (Esc)</translation>
    </message>
    <message>
        <source>The filter is off; all cards are clear.</source>
        <translation>Het filter is uit; alle kaarten zijn helder.</translation>
    </message>
    <message>
        <source>The others stand back; everything can be changed.</source>
        <translation>De andere staan op de achtergrond; alles kan gewijzigd worden.</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of %n card(s)</source>
        <translation>
            <numerusform>{fitting} van %n kaart</numerusform>
            <numerusform>{fitting} van %n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Sluit het zoeken (Esc)</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotiecurve</translation>
    </message>
    <message>
        <source>Enter: next. Shift+Enter: previous. Esc: to the map.</source>
        <translation>Enter: volgende. Shift+Enter: vorige. Esc: naar de kaart.</translation>
    </message>
    <message>
        <source>Feeling at {card}</source>
        <translation>Gevoel bij {card}</translation>
    </message>
    <message>
        <source>In the note tray: “{words}”</source>
        <translation>In de memobak: “{words}”</translation>
    </message>
    <message>
        <source>It stands in a lane that is hidden.</source>
        <translation>Het staat in een baan die verborgen is.</translation>
    </message>
    <message>
        <source>Journey “{name}”</source>
        <translation>Reis “{name}”</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>Baan “{name}”</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Notes and other journeys too</source>
        <translation>Ook memo&apos;s en andere reizen</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Niets gevonden voor “{words}”.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this journey, %n elsewhere.</source>
        <translation>
            <numerusform>Niets in deze reis, %n elders.</numerusform>
            <numerusform>Niets in deze reis, %n elders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in all text</source>
        <translation>Zoek in alle tekst</translation>
    </message>
    <message>
        <source>Stage {number} {name}</source>
        <translation>Fase {number} {name}</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>bereikbaarheid</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>verwachting</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>impact in euros</source>
        <translation>impact in euro&apos;s</translation>
    </message>
    <message>
        <source>label</source>
        <translation>woord op de koppeling</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandaat</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>pijnpunt</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>beleid</translation>
    </message>
    <message>
        <source>reason of the contact</source>
        <translation>reden van het contact</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>oorzaak</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>afbakening</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>source note</source>
        <translation>bronnotitie</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>ondertitel</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>label</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>teaser</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>what the company calls it</source>
        <translation>hoe het bedrijf het noemt</translation>
    </message>
    <message>
        <source>word of the feeling</source>
        <translation>woord bij het gevoel</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>{thing}, {field}: “{words}”</source>
        <translation>{thing}, {field}: “{words}”</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>dichtgeklapt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>opengeklapt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation>Een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Een heel getal van {low} tot en met {high}.</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} wijzigen</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>Dat kan hier niet.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Dat is er niet meer.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Dat is te lang.</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Card {number}  {title}</source>
        <translation>Kaart {number}  {title}</translation>
    </message>
    <message>
        <source>Enter goes there. A card: its number, such as 12 or M8.</source>
        <translation>Enter gaat erheen. Een kaart: haar nummer, zoals 12 of M8.</translation>
    </message>
    <message>
        <source>It stands in a lane that is hidden.</source>
        <translation>Het staat in een baan die verborgen is.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer of naam</translation>
    </message>
    <message numerus="yes">
        <source>Stage {number} {name}, %n card(s).</source>
        <translation>
            <numerusform>Fase {number} {name}, %n kaart.</numerusform>
            <numerusform>Fase {number} {name}, %n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages and cards</source>
        <translation>Fasen en kaarten</translation>
    </message>
    <message>
        <source>The arrows walk on from here.</source>
        <translation>De pijlen lopen vanaf hier verder.</translation>
    </message>
    <message>
        <source>There is no stage and no card “{words}”.</source>
        <translation>Er is geen fase en geen kaart “{words}”.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Close the history</source>
        <translation>Sluit de geschiedenis</translation>
    </message>
    <message>
        <source>Ctrl+Y does it again.</source>
        <translation>Ctrl+Y doet het weer.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z neemt het terug.</translation>
    </message>
    <message numerus="yes">
        <source>Did %n step(s) again.</source>
        <translation>
            <numerusform>%n stap weer gedaan.</numerusform>
            <numerusform>%n stappen weer gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Weer gedaan: {step}.</translation>
    </message>
    <message>
        <source>Each step in the list is one click away.</source>
        <translation>Elke stap in de lijst is één klik ver.</translation>
    </message>
    <message>
        <source>Enter goes to a step, Esc to the map.</source>
        <translation>Enter gaat naar een stap, Esc naar de kaart.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>How it was when you began</source>
        <translation>Zoals het was toen je begon</translation>
    </message>
    <message>
        <source>Older steps are no longer kept</source>
        <translation>Oudere stappen worden niet meer bewaard</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Teruggenomen: {step}.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n step(s) back.</source>
        <translation>
            <numerusform>%n stap teruggenomen.</numerusform>
            <numerusform>%n stappen teruggenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, nu</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, teruggenomen</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>Raakt, %</translation>
    </message>
    <message>
        <source>All chains together: {sum} ({known} of {count} known).</source>
        <translation>Alle ketens samen: {sum} ({known} van {count} bekend).</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>Does it, %</source>
        <translation>Doet het, %</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>How many customers meet it in a year.</source>
        <translation>Hoeveel klanten er per jaar mee te maken krijgen.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>The part of the service that you turn.</source>
        <translation>Het deel van de dienst waar je aan draait.</translation>
    </message>
    <message>
        <source>Unknown. Still lacking: {what}.</source>
        <translation>Onbekend. Nog nodig: {what}.</translation>
    </message>
    <message>
        <source>Value, €</source>
        <translation>Waarde, €</translation>
    </message>
    <message>
        <source>What customers feel there, in a word.</source>
        <translation>Wat klanten daar voelen, in één woord.</translation>
    </message>
    <message>
        <source>What each of them is worth, in euros.</source>
        <translation>Wat ieder van hen waard is, in euro&apos;s.</translation>
    </message>
    <message>
        <source>What they do because of it.</source>
        <translation>Wat ze daardoor doen.</translation>
    </message>
    <message>
        <source>Which share of them feels it.</source>
        <translation>Welk deel van hen het voelt.</translation>
    </message>
    <message>
        <source>Which share of those then behaves so.</source>
        <translation>Welk deel van die groep zich dan zo gedraagt.</translation>
    </message>
    <message>
        <source>customers a year</source>
        <translation>klanten per jaar</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>share affected</source>
        <translation>deel dat het raakt</translation>
    </message>
    <message>
        <source>share that does it</source>
        <translation>deel dat het doet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>value of each</source>
        <translation>waarde per klant</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} per jaar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n character(s) cannot be read so.</source>
        <translation>
            <numerusform>1 teken is zo niet te lezen.</numerusform>
            <numerusform>%n tekens zijn zo niet te lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is of the same as another row.</source>
        <translation>
            <numerusform>1 gaat over hetzelfde als een andere rij.</numerusform>
            <numerusform>%n gaan over hetzelfde als een andere rij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) stand(s) on the journey.</source>
        <translation>
            <numerusform>1 meting staat op de reis.</numerusform>
            <numerusform>%n metingen staan op de reis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s), in the file</source>
        <translation>
            <numerusform>nog 1 reden, in het bestand</numerusform>
            <numerusform>nog %n redenen, in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace(s) one that is there.</source>
        <translation>
            <numerusform>1 vervangt wat er staat.</numerusform>
            <numerusform>%n vervangen wat er staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>1 rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header do not count</source>
        <translation>
            <numerusform>1 rij boven de kop telt niet mee</numerusform>
            <numerusform>%n rijen boven de kop tellen niet mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no place.</source>
        <translation>
            <numerusform>1 rij kreeg geen plek.</numerusform>
            <numerusform>%n rijen kregen geen plek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside one that is there.</source>
        <translation>
            <numerusform>1 komt naast wat er staat.</numerusform>
            <numerusform>%n komen naast wat er staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>(choose a direction)</source>
        <translation>(kies een richting)</translation>
    </message>
    <message>
        <source>(choose a scale)</source>
        <translation>(kies een schaal)</translation>
    </message>
    <message>
        <source>(not placed)</source>
        <translation>(niet geplaatst)</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>0 means: not asked</source>
        <translation>0 betekent: niet gevraagd</translation>
    </message>
    <message>
        <source>0 means: not asked.</source>
        <translation>0 betekent: niet gevraagd.</translation>
    </message>
    <message>
        <source>0.82 means 82 %</source>
        <translation>0,82 betekent 82 %</translation>
    </message>
    <message>
        <source>A file of Excel or LibreOffice (.xlsx, .ods), a table as text (.csv), or the clipboard. You see first what becomes of every row; only then it is put on the journey.</source>
        <translation>Een bestand van Excel of LibreOffice (.xlsx, .ods), een tabel als tekst (.csv), of het klembord. Je ziet eerst wat er van elke rij wordt; dan pas komt het op de reis.</translation>
    </message>
    <message>
        <source>A mean</source>
        <translation>Een gemiddelde</translation>
    </message>
    <message>
        <source>An earlier row has an emotion for the same place; a curve takes one.</source>
        <translation>Een eerdere rij heeft al een emotie voor dezelfde plek; een curve neemt er één.</translation>
    </message>
    <message>
        <source>An emotion belongs to a card or a stage, not to the whole journey.</source>
        <translation>Een emotie hoort bij een kaart of een fase, niet bij de hele reis.</translation>
    </message>
    <message>
        <source>An emotion was measured here before; choose to replace what is there.</source>
        <translation>Hier is al een emotie gemeten; kies ervoor te vervangen wat er staat.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Apostrophe: 1&apos;040</source>
        <translation>Apostrof: 1&apos;040</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Streep |</translation>
    </message>
    <message>
        <source>Bring measurements to this journey</source>
        <translation>Breng metingen naar deze reis</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CES 1–5, high is easy</source>
        <translation>CES 1–5, hoog is makkelijk</translation>
    </message>
    <message>
        <source>CES 1–5, high is much effort</source>
        <translation>CES 1–5, hoog is veel moeite</translation>
    </message>
    <message>
        <source>CES 1–7, high is easy</source>
        <translation>CES 1–7, hoog is makkelijk</translation>
    </message>
    <message>
        <source>CES 1–7, high is much effort</source>
        <translation>CES 1–7, hoog is veel moeite</translation>
    </message>
    <message>
        <source>CES is</source>
        <translation>CES is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Kies een tabel</translation>
    </message>
    <message>
        <source>Choose on which scale the scores are.</source>
        <translation>Kies op welke schaal de scores zijn.</translation>
    </message>
    <message>
        <source>Choose the column with the scores.</source>
        <translation>Kies de kolom met de scores.</translation>
    </message>
    <message>
        <source>Choose whether a high CES means easy or effort.</source>
        <translation>Kies of een hoge CES makkelijk of moeite betekent.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Verzameld via</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Comma: 1,040</source>
        <translation>Komma: 1,040</translation>
    </message>
    <message>
        <source>Comma: 8,2</source>
        <translation>Komma: 8,2</translation>
    </message>
    <message>
        <source>Contact: number, id or title</source>
        <translation>Contact: nummer, id of titel</translation>
    </message>
    <message>
        <source>Count double rows too</source>
        <translation>Dubbele rijen meetellen</translation>
    </message>
    <message>
        <source>Ctrl+Z takes them away again.</source>
        <translation>Ctrl+Z haalt ze weer weg.</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimalen</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Criticasters</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Elke rij is</translation>
    </message>
    <message>
        <source>Each row is a mean, with the number of people who answered.</source>
        <translation>Elke rij is een gemiddelde, met het aantal mensen dat antwoordde.</translation>
    </message>
    <message>
        <source>Each row is what one person answered; they are counted together.</source>
        <translation>Elke rij is wat één persoon antwoordde; ze worden samengeteld.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>How much of the table is read</source>
        <translation>Hoeveel van de tabel is gelezen</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Metingen importeren</translation>
    </message>
    <message>
        <source>Journey, stage or contact</source>
        <translation>Reis, fase of contact</translation>
    </message>
    <message>
        <source>Meaning of column {name}</source>
        <translation>Betekenis van kolom {name}</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Geen kopregel</translation>
    </message>
    <message>
        <source>No score is filled in.</source>
        <translation>Er is geen score ingevuld.</translation>
    </message>
    <message>
        <source>Not known, and left out: {words}.</source>
        <translation>Niet bekend en weggelaten: {words}.</translation>
    </message>
    <message>
        <source>Not placed from {file}, row {rows}: {why}</source>
        <translation>Niet geplaatst uit {file}, rij {rows}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Not placed from {file}: %n more row(s).</source>
        <translation>
            <numerusform>Niet geplaatst uit {file}: nog 1 rij.</numerusform>
            <numerusform>Niet geplaatst uit {file}: nog %n rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>Verder is er niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing: 1040</source>
        <translation>Niets: 1040</translation>
    </message>
    <message>
        <source>Number of answers (n)</source>
        <translation>Aantal antwoorden (n)</translation>
    </message>
    <message>
        <source>Of scores for which no column tells the scale.</source>
        <translation>Van scores waarvan geen kolom de schaal zegt.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passieven</translation>
    </message>
    <message>
        <source>Paste the clipboard</source>
        <translation>Plak het klembord</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Point: 1.040</source>
        <translation>Punt: 1.040</translation>
    </message>
    <message>
        <source>Point: 8.2</source>
        <translation>Punt: 8.2</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotors</translation>
    </message>
    <message numerus="yes">
        <source>Put %n measurement(s) on the journey</source>
        <translation>
            <numerusform>Zet 1 meting op de reis</numerusform>
            <numerusform>Zet %n metingen op de reis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) that say “{what}” on:</source>
        <translation>
            <numerusform>Zet de rij met “{what}” op:</numerusform>
            <numerusform>Zet %n rijen met “{what}” op:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) without a place on:</source>
        <translation>
            <numerusform>Zet de rij zonder plek op:</numerusform>
            <numerusform>Zet %n rijen zonder plek op:</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the rest in the note tray</source>
        <translation>Zet de rest in de memobak</translation>
    </message>
    <message>
        <source>Put these rows on</source>
        <translation>Zet deze rijen op</translation>
    </message>
    <message>
        <source>Replace what is on the map already</source>
        <translation>Vervang wat al op de reis staat</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rij {number}: {words}</translation>
    </message>
    <message>
        <source>Rows that get no place, and why</source>
        <translation>Rijen die geen plek krijgen, en waarom</translation>
    </message>
    <message>
        <source>Save an empty list to fill in…</source>
        <translation>Lege meetlijst opslaan…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>De lijst opslaan</translation>
    </message>
    <message>
        <source>Save the rest as a file…</source>
        <translation>Bewaar de rest als bestand…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score: {scale}</source>
        <translation>Score: {scale}</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Puntkomma ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheiding</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Something went wrong with this table.</source>
        <translation>Er ging iets mis met deze tabel.</translation>
    </message>
    <message>
        <source>Space: 1 040</source>
        <translation>Spatie: 1 040</translation>
    </message>
    <message>
        <source>Spread (sd)</source>
        <translation>Spreiding (sd)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>Tabellen als tekst</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n place(s) given by hand</source>
        <translation>
            <numerusform>Neem 1 plek terug die je met de hand gaf</numerusform>
            <numerusform>Neem %n plekken terug die je met de hand gaf</numerusform>
        </translation>
    </message>
    <message>
        <source>The analyses go by the measured curve then, not the estimate.</source>
        <translation>De analyses gaan dan uit van de gemeten curve, niet van de schatting.</translation>
    </message>
    <message>
        <source>The first rows, and what they become</source>
        <translation>De eerste rijen, en wat ze worden</translation>
    </message>
    <message>
        <source>The number of answers (n) is missing.</source>
        <translation>Het aantal antwoorden (n) ontbreekt.</translation>
    </message>
    <message>
        <source>The promoters, passives and detractors do not add up: {what}.</source>
        <translation>De promotors, passieven en criticasters kloppen niet samen: {what}.</translation>
    </message>
    <message>
        <source>The row does not say what it is about.</source>
        <translation>De rij zegt niet waar ze over gaat.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; perhaps a comma parts a number.</source>
        <translation>De rij heeft meer cellen dan de kop; misschien deelt een komma een getal.</translation>
    </message>
    <message>
        <source>The row says the same as row {what}.</source>
        <translation>De rij zegt hetzelfde als rij {what}.</translation>
    </message>
    <message>
        <source>The table that you see is as it was.</source>
        <translation>De tabel die je ziet is zoals ze was.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>Er staat niets in deze tabel.</translation>
    </message>
    <message numerus="yes">
        <source>They make %n measurement(s).</source>
        <translation>
            <numerusform>Samen zijn ze 1 meting.</numerusform>
            <numerusform>Samen zijn ze %n metingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read. Is it there, and may you open it?</source>
        <translation>Dit bestand is niet te lezen. Is het er nog, en mag je het openen?</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Leave out columns that are not needed.</source>
        <translation>Dit bestand is groter dan {most} MB. Laat kolommen weg die niet nodig zijn.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. Save the table as .xlsx or .csv.</source>
        <translation>Dit is geen Excel-werkmap. Sla de tabel op als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>This is no table but a picture or another kind of file.</source>
        <translation>Dit is geen tabel, maar een plaatje of een ander soort bestand.</translation>
    </message>
    <message>
        <source>This measurement is on the map already.</source>
        <translation>Deze meting staat al op de reis.</translation>
    </message>
    <message>
        <source>This table has more than {cells} million cells. Keep only what is needed.</source>
        <translation>Deze tabel heeft meer dan {cells} miljoen cellen. Houd alleen over wat nodig is.</translation>
    </message>
    <message>
        <source>This table has more than {columns} columns. Keep only those that are needed.</source>
        <translation>Deze tabel heeft meer dan {columns} kolommen. Houd alleen de kolommen over die nodig zijn.</translation>
    </message>
    <message>
        <source>This table has more than {rows} rows. Split it, and import the parts.</source>
        <translation>Deze tabel heeft meer dan {rows} rijen. Splits haar en importeer de delen.</translation>
    </message>
    <message>
        <source>This workbook becomes far too large when it is unpacked; it is not opened.</source>
        <translation>Deze werkmap wordt uitgepakt veel te groot; ze wordt niet geopend.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it once more without one.</source>
        <translation>Deze werkmap heeft een wachtwoord. Sla hem nog een keer op, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in Excel and save it once more.</source>
        <translation>Deze werkmap is beschadigd. Open haar in Excel en sla haar nog eens op.</translation>
    </message>
    <message>
        <source>This workbook is of the old kind (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation>Deze werkmap is van de oude soort (.xls). Open hem in Excel en sla hem op als .xlsx.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Duizendtallen</translation>
    </message>
    <message>
        <source>What a high score means where only “CES” is said.</source>
        <translation>Wat een hoge score betekent waar alleen “CES” staat.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Wat het wordt</translation>
    </message>
    <message>
        <source>What was asked about</source>
        <translation>Waarnaar gevraagd is</translation>
    </message>
    <message>
        <source>Where rows belong that do not say what they are about.</source>
        <translation>Waar rijen bij horen die niet zeggen waar ze over gaan.</translation>
    </message>
    <message>
        <source>Without place</source>
        <translation>Zonder plek</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog 1</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emotie</translation>
    </message>
    <message>
        <source>emotion −2 to 2</source>
        <translation>emotie −2 tot 2</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>rapportcijfer</translation>
    </message>
    <message>
        <source>grade 1–10</source>
        <translation>rapportcijfer 1–10</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>rij {rows}</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tevredenheid</translation>
    </message>
    <message>
        <source>satisfaction 1–5</source>
        <translation>tevredenheid 1–5</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>tevreden</translation>
    </message>
    <message>
        <source>satisfied (%)</source>
        <translation>tevreden (%)</translation>
    </message>
    <message>
        <source>sentiment −1 to 1</source>
        <translation>sentiment −1 tot 1</translation>
    </message>
    <message>
        <source>stage {number} {name}</source>
        <translation>fase {number} {name}</translation>
    </message>
    <message>
        <source>whole journey</source>
        <translation>hele reis</translation>
    </message>
    <message>
        <source>{name} not placed.csv</source>
        <translation>{name} niet geplaatst.csv</translation>
    </message>
    <message>
        <source>{name} to measure.csv</source>
        <translation>{name} meetlijst.csv</translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n row(s) get a place</source>
        <translation>
            <numerusform>{placed} van 1 rij krijgt een plek</numerusform>
            <numerusform>{placed} van %n rijen krijgen een plek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n score(s) get a place</source>
        <translation>
            <numerusform>{placed} van 1 score krijgt een plek</numerusform>
            <numerusform>{placed} van %n scores krijgen een plek</numerusform>
        </translation>
    </message>
    <message>
        <source>{placed} of {all} scores: {why}</source>
        <translation>{placed} van {all} scores: {why}</translation>
    </message>
    <message>
        <source>{scale} {value} (n {n})</source>
        <translation>{scale} {value} (n {n})</translation>
    </message>
    <message>
        <source>{size}, the first {most} are shown</source>
        <translation>{size}, de eerste {most} zijn te zien</translation>
    </message>
    <message>
        <source>“{what}” fits more than one card: {fits}.</source>
        <translation>“{what}” past op meer dan één kaart: {fits}.</translation>
    </message>
    <message>
        <source>“{what}” is a date, not a score.</source>
        <translation>“{what}” is een datum, geen score.</translation>
    </message>
    <message>
        <source>“{what}” is a percentage; this scale has none.</source>
        <translation>“{what}” is een percentage; dat kent deze schaal niet.</translation>
    </message>
    <message>
        <source>“{what}” is no number of answers.</source>
        <translation>“{what}” is geen aantal antwoorden.</translation>
    </message>
    <message>
        <source>“{what}” is no scale that is known here.</source>
        <translation>“{what}” is geen schaal die hier bekend is.</translation>
    </message>
    <message>
        <source>“{what}” is no spread (standard deviation).</source>
        <translation>“{what}” is geen spreiding (standaarddeviatie).</translation>
    </message>
    <message>
        <source>“{what}” is not a number.</source>
        <translation>“{what}” is geen getal.</translation>
    </message>
    <message>
        <source>“{what}” is not on this map.</source>
        <translation>“{what}” staat niet op deze reis.</translation>
    </message>
    <message>
        <source>“{what}” is not on this map; perhaps {fits}?</source>
        <translation>“{what}” staat niet op deze reis; misschien {fits}?</translation>
    </message>
    <message>
        <source>“{what}” is not parted into cells; another sign stands between them.</source>
        <translation>“{what}” is niet in cellen verdeeld; er staat een ander teken tussen.</translation>
    </message>
    <message>
        <source>“{what}” lies outside the scale: {scale}.</source>
        <translation>“{what}” valt buiten de schaal: {scale}.</translation>
    </message>
    <message>
        <source>“{what}”: no answer.</source>
        <translation>“{what}”: geen antwoord.</translation>
    </message>
</context>
<context>
    <name>Improving</name>
    <message>
        <source>As-is against to-be</source>
        <translation>As-is tegenover to-be</translation>
    </message>
    <message>
        <source>Check lists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Kano figure</source>
        <translation>Kano-figuur</translation>
    </message>
    <message>
        <source>Order of actions</source>
        <translation>Volgorde van acties</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Welke pagina</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emotion point(s)</source>
        <translation>
            <numerusform>%n emotiepunt</numerusform>
            <numerusform>%n emotiepunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n ingevuld</numerusform>
            <numerusform>%n ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n ding gekozen</numerusform>
            <numerusform>%n dingen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>A card needs a title of one letter or more.</source>
        <translation>Een kaart heeft een titel nodig van minstens één letter.</translation>
    </message>
    <message>
        <source>A feeling is a number from −2 to +2, such as −0.5.</source>
        <translation>Een gevoel is een getal van −2 tot +2, zoals −0,5.</translation>
    </message>
    <message>
        <source>A journey needs a title, at most 200 letters.</source>
        <translation>Een reis heeft een titel nodig, van hoogstens 200 letters.</translation>
    </message>
    <message>
        <source>A name has 1 to 200 letters.</source>
        <translation>Een naam heeft 1 tot 200 letters.</translation>
    </message>
    <message>
        <source>A persona needs a name, at most 200 letters.</source>
        <translation>Een persona heeft een naam nodig, van hoogstens 200 letters.</translation>
    </message>
    <message>
        <source>Add: {field}</source>
        <translation>Toevoegen: {field}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>As wished</source>
        <translation>Zoals gewenst</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>As-is</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotiecurve</translation>
    </message>
    <message>
        <source>Emotion point</source>
        <translation>Emotiepunt</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Beleving</translation>
    </message>
    <message>
        <source>Feeling as a number</source>
        <translation>Gevoel als getal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From −2 to +2. Empty means unmeasured, 0 means neutral.</source>
        <translation>Van −2 tot +2. Leeg is ongemeten, 0 is neutraal.</translation>
    </message>
    <message>
        <source>Goes without saying; missed when it is not right.</source>
        <translation>Spreekt vanzelf; valt op als het niet klopt.</translation>
    </message>
    <message>
        <source>How sure you are; the left edge of the card shows it.</source>
        <translation>Hoe zeker je bent; de linkerrand van de kaart laat het zien.</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reis</translation>
    </message>
    <message>
        <source>Journey or project</source>
        <translation>Reis of project</translation>
    </message>
    <message>
        <source>Kano through time</source>
        <translation>Kano door de tijd</translation>
    </message>
    <message>
        <source>Lane {number}</source>
        <translation>Baan {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Moment of truth: a contact that decides what people think.</source>
        <translation>Moment van de waarheid: een contact dat bepaalt wat mensen vinden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody asked for it; it delights.</source>
        <translation>Niemand vroeg erom; het verrast.</translation>
    </message>
    <message>
        <source>On {some} cards, give it to all: {word}</source>
        <translation>Op {some} kaarten, aan alle geven: {word}</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Remove: {word}</source>
        <translation>Weghalen: {word}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Onderzocht</translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation>Bron en notitie</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Fase {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Teasers</translation>
    </message>
    <message>
        <source>The better it is, the happier the customer.</source>
        <translation>Hoe beter, hoe blijer de klant.</translation>
    </message>
    <message>
        <source>The customer does not mind either way.</source>
        <translation>Het maakt de klant niet uit.</translation>
    </message>
    <message>
        <source>The customer would rather not have it.</source>
        <translation>De klant heeft het liever niet.</translation>
    </message>
    <message>
        <source>The open journey</source>
        <translation>De open reis</translation>
    </message>
    <message>
        <source>The poster prints it large.</source>
        <translation>De poster zet deze groot bovenaan.</translation>
    </message>
    <message>
        <source>Time and duration</source>
        <translation>Tijd en duur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>To-be</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What all journeys of this file share</source>
        <translation>Wat alle reizen in dit bestand delen</translation>
    </message>
    <message>
        <source>What made it cost the customer effort.</source>
        <translation>Wat de klant moeite kostte.</translation>
    </message>
    <message>
        <source>Whose contact</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Whose journey it is; an invented name.</source>
        <translation>Wiens reis het is; een verzonnen naam.</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>geen kanaal</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>geen afdeling</translation>
    </message>
    <message>
        <source>{owner}, begun by {initiator}</source>
        <translation>{owner}, begonnen door {initiator}</translation>
    </message>
    <message>
        <source>{stage}, moment {number}</source>
        <translation>{stage}, moment {number}</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>A name has at most 500 letters.</source>
        <translation>Een naam heeft hoogstens 500 tekens.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Design the journey that is wished for.</source>
        <translation>Ontwerp de gewenste reis.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaren</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>Find out what customers feel at each moment.</source>
        <translation>Ga na wat klanten op elk moment voelen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver ze is</translation>
    </message>
    <message>
        <source>How long the whole journey takes.</source>
        <translation>Hoe lang de hele reis duurt.</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Let colleagues feel it themselves, with teasers.</source>
        <translation>Laat collega&apos;s het zelf voelen, met teasers.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Measured of the whole</source>
        <translation>Gemeten over het geheel</translation>
    </message>
    <message>
        <source>More about {name}…</source>
        <translation>Meer over {name}…</translation>
    </message>
    <message>
        <source>Names with commas between; the poster prints them.</source>
        <translation>Namen met komma&apos;s ertussen; de poster print ze.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>New persona “{name}”.</source>
        <translation>Nieuwe persona “{name}”.</translation>
    </message>
    <message>
        <source>Of which day this version is.</source>
        <translation>Van welke dag deze versie is.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Stands in the corner of the map and on the poster.</source>
        <translation>Staat in de hoek van de kaart en op de poster.</translation>
    </message>
    <message>
        <source>Stands under the title of the poster.</source>
        <translation>Staat onder de titel van de poster.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Story and limits</source>
        <translation>Verhaal en grenzen</translation>
    </message>
    <message>
        <source>The as-is journey that this one is compared with.</source>
        <translation>De as-is-reis waarmee deze wordt vergeleken.</translation>
    </message>
    <message>
        <source>The others stay in the list of personas.</source>
        <translation>De andere blijven in de lijst met persona&apos;s staan.</translation>
    </message>
    <message>
        <source>The stages take {time} together.</source>
        <translation>De fasen duren samen {time}.</translation>
    </message>
    <message>
        <source>What happens, in a few sentences: who, when, why.</source>
        <translation>Wat er gebeurt, in een paar zinnen: wie, wanneer, waarom.</translation>
    </message>
    <message>
        <source>What the persona counts on beforehand.</source>
        <translation>Waar de persona vooraf op rekent.</translation>
    </message>
    <message>
        <source>Where it ends: after the last contact.</source>
        <translation>Waar ze eindigt: na het laatste contact.</translation>
    </message>
    <message>
        <source>Where the journey begins: before the first contact.</source>
        <translation>Waar de reis begint: vóór het eerste contact.</translation>
    </message>
    <message>
        <source>Which of the three steps you are at.</source>
        <translation>Bij welke van de drie stappen je bent.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>JourneyBar</name>
    <message>
        <source>Journey bar</source>
        <translation>Reisbalk</translation>
    </message>
    <message>
        <source>Which part of the journey is in view; arrows scroll.</source>
        <translation>Welk deel van de reis in beeld is; pijlen schuiven.</translation>
    </message>
</context>
<context>
    <name>Kano</name>
    <message>
        <source>All basics are in order.</source>
        <translation>De basis is op orde.</translation>
    </message>
    <message>
        <source>Basics alone: no higher grade than {grade}. (A claim, no source.)</source>
        <translation>Alleen basis: niet hoger dan een {grade}. (Een bewering, bron onbekend.)</translation>
    </message>
    <message>
        <source>Basics not in order</source>
        <translation>Basis niet op orde</translation>
    </message>
    <message>
        <source>Basics not in order: {count}</source>
        <translation>Basis niet op orde: {count}</translation>
    </message>
    <message>
        <source>Basics not known yet</source>
        <translation>Basis nog niet bekend</translation>
    </message>
    <message>
        <source>Basics of which nothing is known: {count}</source>
        <translation>Basis waarvan niets bekend is: {count}</translation>
    </message>
    <message>
        <source>Change Kano class</source>
        <translation>Kano-klasse wijzigen</translation>
    </message>
    <message>
        <source>Change fulfilment</source>
        <translation>Invulling wijzigen</translation>
    </message>
    <message>
        <source>Drag along its curve, or Alt and an arrow; B, P, D class it; Enter goes to the card.</source>
        <translation>Sleep langs de curve, of Alt en een pijl; B, P, D delen in; Enter gaat naar de kaart.</translation>
    </message>
    <message>
        <source>Kano figure</source>
        <translation>Kano-figuur</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Nog niet ingedeeld</translation>
    </message>
    <message>
        <source>No contact is classed as basic yet.</source>
        <translation>Nog geen contact is als basis ingedeeld.</translation>
    </message>
    <message>
        <source>Now {kano}.</source>
        <translation>Nu {kano}.</translation>
    </message>
    <message>
        <source>Performance: most room first</source>
        <translation>Beleving: meeste ruimte eerst</translation>
    </message>
    <message>
        <source>Still {kano}? It is so since {day}.</source>
        <translation>Nog {kano}? Dat is het sinds {day}.</translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>Herijken</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Wat eerst aandacht vraagt</translation>
    </message>
    <message>
        <source>neither feeling nor fulfilment is known</source>
        <translation>gevoel en invulling zijn niet bekend</translation>
    </message>
    <message>
        <source>type B, P or D: basic, performance, delighter</source>
        <translation>typ B, P of D: basis, beleving, bijzonder</translation>
    </message>
    <message>
        <source>{room} of 10 to gain</source>
        <translation>{room} van 10 te winnen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>A lane of a later zone stands above it: move one of the two.</source>
        <translation>Er staat een baan uit een latere zone boven: verplaats een van de twee.</translation>
    </message>
    <message>
        <source>A thin dashed line stays; nothing in the lane is lost.</source>
        <translation>Er blijft een dunne streepjeslijn; uit de baan gaat niets verloren.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Add a curve</source>
        <translation>Curve toevoegen</translation>
    </message>
    <message>
        <source>Between zones the map draws its lines, such as that of visibility.</source>
        <translation>Tussen zones tekent de kaart lijnen, zoals die van zichtbaarheid.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Counts for cards in this lane that name no department.</source>
        <translation>Geldt voor kaarten in deze baan die geen afdeling noemen.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotiecurve</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Hidden lanes are never printed.</source>
        <translation>Verborgen banen worden nooit geprint.</translation>
    </message>
    <message>
        <source>Hide on the map</source>
        <translation>Verbergen op de kaart</translation>
    </message>
    <message>
        <source>How high it is at least, in rows; its cards can need more.</source>
        <translation>Hoe hoog ze minstens is, in rijen; kaarten kunnen meer nodig hebben.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n card(s) that would not fit ({kinds}): move them first.</source>
        <translation>
            <numerusform>Er staat %n kaart in die niet past ({kinds}): verplaats die eerst.</numerusform>
            <numerusform>Er staan %n kaarten in die niet passen ({kinds}): verplaats die eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds an emotion curve: delete that first.</source>
        <translation>Er staat een emotiecurve in: verwijder die eerst.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Baan verplaatsen</translation>
    </message>
    <message>
        <source>Of whom this lane tells; empty means the persona of the journey.</source>
        <translation>Over wie deze baan gaat; leeg betekent de persona van de reis.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Opportunities and actions</source>
        <translation>Kansen en acties</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Print on posters</source>
        <translation>Op posters printen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Stands at the left of the map, in any language.</source>
        <translation>Staat links op de kaart, in elke taal.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Sticky notes (left blank)</source>
        <translation>Memoblaadjes (blijft leeg)</translation>
    </message>
    <message>
        <source>Systems, partners and what everybody shares.</source>
        <translation>Systemen, partners en wat iedereen deelt.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>What can be put in this lane.</source>
        <translation>Wat er in deze baan kan staan.</translation>
    </message>
    <message>
        <source>What the customer does and goes through.</source>
        <translation>Wat de klant doet en meemaakt.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie ze is</translation>
    </message>
    <message>
        <source>Whose journey this lane tells.</source>
        <translation>Wiens reis deze baan vertelt.</translation>
    </message>
    <message>
        <source>Work that the customer does not see.</source>
        <translation>Werk dat de klant niet ziet.</translation>
    </message>
    <message>
        <source>Work that the customer sees or hears.</source>
        <translation>Werk dat de klant ziet of hoort.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>of the journey</source>
        <translation>van de reis</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n lane(s) are hidden.</source>
        <translation>
            <numerusform>Er is %n baan verborgen.</numerusform>
            <numerusform>Er zijn %n banen verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) are shown again.</source>
        <translation>
            <numerusform>%n baan is weer te zien.</numerusform>
            <numerusform>%n banen zijn weer te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashed line stays; a double click on it shows the lane again.</source>
        <translation>Er blijft een streepjeslijn; dubbelklik erop laat de baan weer zien.</translation>
    </message>
    <message>
        <source>Change height of lane</source>
        <translation>Hoogte van baan wijzigen</translation>
    </message>
    <message>
        <source>Click on the name of a lane, at the left of the map.</source>
        <translation>Klik op de naam van een baan, links van de kaart.</translation>
    </message>
    <message>
        <source>Ctrl+Z hides again.</source>
        <translation>Ctrl+Z verbergt weer.</translation>
    </message>
    <message>
        <source>Enter or a double click shows it again.</source>
        <translation>Enter of een dubbelklik laat haar weer zien.</translation>
    </message>
    <message>
        <source>Enter: change the name. Alt+arrow: move. Alt+Shift+arrow: height. Delete removes all that is in it.</source>
        <translation>Enter: naam wijzigen. Alt+pijl: verplaatsen. Alt+Shift+pijl: hoogte. Delete haalt alles erin weg.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc stopt.</translation>
    </message>
    <message>
        <source>Hidden lane chosen.</source>
        <translation>Verborgen baan gekozen.</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Baan verbergen</translation>
    </message>
    <message>
        <source>It stays as high as its cards need. Esc stops.</source>
        <translation>Ze blijft zo hoog als haar kaarten nodig hebben. Esc stopt.</translation>
    </message>
    <message>
        <source>Let go: “{name}” gets height {units} of 6.</source>
        <translation>Loslaten: “{name}” krijgt hoogte {units} van 6.</translation>
    </message>
    <message>
        <source>No lane is chosen.</source>
        <translation>Er is geen baan gekozen.</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Verborgen banen tonen</translation>
    </message>
    <message>
        <source>height {units} of 6</source>
        <translation>hoogte {units} van 6</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (verborgen)</translation>
    </message>
    <message>
        <source>“{name}” has height {units} of 6.</source>
        <translation>“{name}” heeft hoogte {units} van 6.</translation>
    </message>
    <message>
        <source>“{name}” is hidden.</source>
        <translation>“{name}” is verborgen.</translation>
    </message>
    <message>
        <source>“{name}” is shown again.</source>
        <translation>“{name}” is weer te zien.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Choose it to go there.</source>
        <translation>Kies hem om erheen te gaan.</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>Komt voor</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Koppeling verwijderen</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>Koppeling verwijderen</translation>
    </message>
    <message>
        <source>Feedback loop</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Leidt terug</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Stands on the link.</source>
        <translation>Staat op de koppeling.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Ondersteunt</translation>
    </message>
    <message>
        <source>The link is gone, both its ends stay.</source>
        <translation>De koppeling is weg, beide uiteinden blijven.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Turn link</source>
        <translation>Koppeling omdraaien</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Omdraaien</translation>
    </message>
    <message>
        <source>Ultimate becomes zero moment</source>
        <translation>Ultiem moment wordt nulmoment</translation>
    </message>
    <message>
        <source>What it says; only what suits its two ends can be chosen.</source>
        <translation>Wat ze zegt; alleen wat bij beide uiteinden past is te kiezen.</translation>
    </message>
    <message>
        <source>Who sees to it, such as that feedback arrives.</source>
        <translation>Wie ervoor zorgt, bijvoorbeeld dat een terugkoppeling aankomt.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A double click on the arrow changes its word. Ctrl+Z takes it back.</source>
        <translation>Dubbelklik op de pijl wijzigt het woord. Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>A hand-over joins two cards of employees.</source>
        <translation>Een overdracht verbindt twee kaarten van medewerkers.</translation>
    </message>
    <message>
        <source>A link begins at a step of the customer or of an employee.</source>
        <translation>Een koppeling begint bij een stap van de klant of van een medewerker.</translation>
    </message>
    <message>
        <source>A sequence joins two cards of the customer.</source>
        <translation>Een opvolging verbindt twee kaarten van de klant.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Koppeling toevoegen</translation>
    </message>
    <message>
        <source>Add loop</source>
        <translation>Lus toevoegen</translation>
    </message>
    <message>
        <source>Arrows: another card. Enter links. Esc stops.</source>
        <translation>Pijlen: een andere kaart. Enter koppelt. Esc stopt.</translation>
    </message>
    <message>
        <source>Change word on link</source>
        <translation>Woord op koppeling wijzigen</translation>
    </message>
    <message>
        <source>Choose the card at this end of the link.</source>
        <translation>Kies de kaart aan dit eind van de koppeling.</translation>
    </message>
    <message>
        <source>Choose the card to link with.</source>
        <translation>Kies de kaart om mee te koppelen.</translation>
    </message>
    <message>
        <source>Choose the earlier stage that this one leads back to.</source>
        <translation>Kies de eerdere fase waar deze naar terugleidt.</translation>
    </message>
    <message>
        <source>Drag to an earlier stage: customers return there (Ctrl+K)</source>
        <translation>Sleep naar een eerdere fase: klanten keren daar terug (Ctrl+K)</translation>
    </message>
    <message>
        <source>Drag to another card to link the two (Ctrl+K)</source>
        <translation>Sleep naar een andere kaart om ze te koppelen (Ctrl+K)</translation>
    </message>
    <message>
        <source>Drag to another card: the link begins there</source>
        <translation>Sleep naar een andere kaart: de koppeling begint daar</translation>
    </message>
    <message>
        <source>Drag to another card: the link ends there</source>
        <translation>Sleep naar een andere kaart: de koppeling eindigt daar</translation>
    </message>
    <message>
        <source>Drag: how high the lane is (Alt+Shift+Down, Up)</source>
        <translation>Sleep: hoe hoog de baan is (Alt+Shift+pijl omlaag, omhoog)</translation>
    </message>
    <message>
        <source>Drag: how many moments it takes (Alt+Shift+Right, Left)</source>
        <translation>Sleep: hoeveel momenten het duurt (Alt+Shift+rechts, links)</translation>
    </message>
    <message>
        <source>Enter: {what}.</source>
        <translation>Enter: {what}.</translation>
    </message>
    <message>
        <source>Esc stops.</source>
        <translation>Esc stopt.</translation>
    </message>
    <message>
        <source>F2: a word on the link. Ctrl+Z takes it back.</source>
        <translation>F2: een woord op de koppeling. Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>Let go: {what}.</source>
        <translation>Loslaten: {what}.</translation>
    </message>
    <message>
        <source>Linked: {what}.</source>
        <translation>Gekoppeld: {what}.</translation>
    </message>
    <message>
        <source>No link: there is nothing here to link with.</source>
        <translation>Geen koppeling: hier staat niets om mee te koppelen.</translation>
    </message>
    <message>
        <source>Reconnect link</source>
        <translation>Koppeling verleggen</translation>
    </message>
    <message>
        <source>This link was there already and is chosen now.</source>
        <translation>Deze koppeling was er al en is nu gekozen.</translation>
    </message>
    <message>
        <source>after {one} comes {other}</source>
        <translation>na {one} komt {other}</translation>
    </message>
    <message>
        <source>the link stays as it is</source>
        <translation>de koppeling blijft zoals ze is</translation>
    </message>
    <message>
        <source>this link is there already and gets chosen</source>
        <translation>deze koppeling is er al en wordt gekozen</translation>
    </message>
    <message>
        <source>{one} hands over to {other}</source>
        <translation>{one} draagt over aan {other}</translation>
    </message>
    <message>
        <source>{one} is reported back to {other}</source>
        <translation>{one} wordt teruggekoppeld aan {other}</translation>
    </message>
    <message>
        <source>{one} is what others find in {other}</source>
        <translation>{one} is wat anderen vinden in {other}</translation>
    </message>
    <message>
        <source>{one} leads back to {other}</source>
        <translation>{one} leidt terug naar {other}</translation>
    </message>
    <message>
        <source>{one} supports {other}</source>
        <translation>{one} ondersteunt {other}</translation>
    </message>
    <message>
        <source>“{one}” leads back to “{other}”</source>
        <translation>“{one}” leidt terug naar “{other}”</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no cause now.</source>
        <translation>
            <numerusform>%n kaart heeft nu geen oorzaak.</numerusform>
            <numerusform>%n kaarten hebben nu geen oorzaak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no channel now.</source>
        <translation>
            <numerusform>%n kaart heeft nu geen kanaal.</numerusform>
            <numerusform>%n kaarten hebben nu geen kanaal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no department now.</source>
        <translation>
            <numerusform>%n kaart heeft nu geen afdeling.</numerusform>
            <numerusform>%n kaarten hebben nu geen afdeling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) named it.</source>
        <translation>
            <numerusform>%n kaart noemde het.</numerusform>
            <numerusform>%n kaarten noemden het.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s)</source>
        <translation>
            <numerusform>%n curve</numerusform>
            <numerusform>%n curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n reis</numerusform>
            <numerusform>%n reizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n baan</numerusform>
            <numerusform>%n banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are too long for a name.</source>
        <translation>
            <numerusform>%n regel is te lang voor een naam.</numerusform>
            <numerusform>%n regels zijn te lang voor een naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root cause(s)</source>
        <translation>
            <numerusform>%n oorzaak</numerusform>
            <numerusform>%n oorzaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teaser(s)</source>
        <translation>
            <numerusform>%n teaser</numerusform>
            <numerusform>%n teasers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Velden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>A name has at most 200 letters.</source>
        <translation>Een naam heeft hoogstens 200 tekens.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Add the chosen cards</source>
        <translation>Gekozen kaarten toevoegen</translation>
    </message>
    <message>
        <source>Add {one}</source>
        <translation>Toevoegen: {one}</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries to “{list}”.</source>
        <translation>
            <numerusform>%n regel toegevoegd aan “{list}”.</numerusform>
            <numerusform>%n regels toegevoegd aan “{list}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {one}.</source>
        <translation>Toegevoegd: {one}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Also used by: {users}.</source>
        <translation>Ook gebruikt door: {users}.</translation>
    </message>
    <message>
        <source>An expected change is a number from −4 to +4, such as 0.5.</source>
        <translation>Een verwachte verandering is een getal van −4 tot +4, zoals 0,5.</translation>
    </message>
    <message>
        <source>Annoying</source>
        <translation>Vervelend</translation>
    </message>
    <message>
        <source>Arrow down shows the cards, the chosen ones first.</source>
        <translation>Pijl omlaag toont de kaarten, de gekozen kaarten eerst.</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>Begin with the usual agenda</source>
        <translation>Begin met de gebruikelijke agenda</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Choose cards on the map first; this window stays open.</source>
        <translation>Kies eerst kaarten op de kaart; dit venster blijft open.</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Verwijderen (Del)</translation>
    </message>
    <message>
        <source>Delete {one}</source>
        <translation>Verwijderen: {one}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>%n regel verwijderd.</numerusform>
            <numerusform>%n regels verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted one entry.</source>
        <translation>Eén regel verwijderd.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>“{name}” verwijderd.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Do not do</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Omlaag (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Enter adds it. A paste adds one entry for every line.</source>
        <translation>Enter voegt toe. Plakken maakt van elke regel een nieuwe.</translation>
    </message>
    <message>
        <source>Enter in the list goes to its fields.</source>
        <translation>Enter in de lijst gaat naar de velden.</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Verwachte verandering</translation>
    </message>
    <message>
        <source>Expected change at {card}</source>
        <translation>Verwachte verandering bij {card}</translation>
    </message>
    <message>
        <source>F2 renames, Enter goes to the fields, Alt+arrow moves, Delete deletes, Insert adds.</source>
        <translation>F2 hernoemt, Enter gaat naar de velden, Alt+pijl verplaatst, Delete verwijdert, Insert voegt toe.</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Tussendoor</translation>
    </message>
    <message>
        <source>For counting how often customers change between forms.</source>
        <translation>Om te tellen hoe vaak klanten van vorm wisselen.</translation>
    </message>
    <message>
        <source>For departments</source>
        <translation>Voor afdelingen</translation>
    </message>
    <message>
        <source>For whom this person speaks.</source>
        <translation>Namens wie deze persoon spreekt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraties</translation>
    </message>
    <message>
        <source>Give cards a cause</source>
        <translation>Kaarten een oorzaak geven</translation>
    </message>
    <message>
        <source>Go to the card.</source>
        <translation>Ga naar de kaart.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>How bad it is, from 1 (mild) to 3 (bad).</source>
        <translation>Hoe erg het is, van 1 (licht) tot 3 (ernstig).</translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation>Hoe lang het duurt.</translation>
    </message>
    <message>
        <source>How much better it gets, from 1 (hardly) to 5 (very much).</source>
        <translation>Hoeveel beter het wordt, van 1 (nauwelijks) tot 5 (heel veel).</translation>
    </message>
    <message>
        <source>How much better it will feel, from −4 to +4; empty = not known.</source>
        <translation>Hoeveel beter het gaat voelen, van −4 tot +4; leeg = niet bekend.</translation>
    </message>
    <message>
        <source>How much it takes, from 1 (little) to 5 (very much).</source>
        <translation>Hoeveel het kost, van 1 (weinig) tot 5 (heel veel).</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Impact chains</source>
        <translation>Impactketens</translation>
    </message>
    <message>
        <source>In which form colleagues go through it.</source>
        <translation>In welke vorm collega&apos;s het meemaken.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Invented: never the name of a real customer or colleague.</source>
        <translation>Verzonnen: nooit de naam van een echte klant of collega.</translation>
    </message>
    <message>
        <source>It softens what customers feel of it.</source>
        <translation>Ze verzacht wat klanten ervan merken.</translation>
    </message>
    <message>
        <source>It takes away why things go wrong.</source>
        <translation>Ze neemt weg waarom het misgaat.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleid door</translation>
    </message>
    <message>
        <source>Left out when you share the project anonymously.</source>
        <translation>Valt weg als je het project anoniem deelt.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Langere termijn</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Move {one}</source>
        <translation>Verplaatsen: {one}</translation>
    </message>
    <message>
        <source>Named no longer by: {users}.</source>
        <translation>Niet meer genoemd door: {users}.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nieuwe afdeling</translation>
    </message>
    <message>
        <source>New impact chain: what you turn</source>
        <translation>Nieuwe impactketen: waar draai je aan</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Nieuw pijnpunt</translation>
    </message>
    <message>
        <source>New part of the workshop</source>
        <translation>Nieuw onderdeel van de workshop</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>New root cause</source>
        <translation>Nieuwe oorzaak</translation>
    </message>
    <message>
        <source>New teaser: number or word of a card</source>
        <translation>Nieuwe teaser: nummer of woord van een kaart</translation>
    </message>
    <message>
        <source>No agenda yet. The work pack prints the usual one.</source>
        <translation>Nog geen agenda. De werkmap drukt de gebruikelijke af.</translation>
    </message>
    <message>
        <source>No teasers yet. Say above which card one is for.</source>
        <translation>Nog geen teasers. Zeg hierboven voor welke kaart er een is.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Nog niet gebruikt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing here yet. Type above and press Enter; paste for many.</source>
        <translation>Nog niets. Typ hierboven en druk op Enter; plak voor veel tegelijk.</translation>
    </message>
    <message>
        <source>Only steps of the customer can have a cause.</source>
        <translation>Alleen stappen van de klant kunnen een oorzaak hebben.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>PNG or JPEG; drop or paste it here, or choose a file. Never of a real customer or colleague.</source>
        <translation>PNG of JPEG; sleep of plak het hier, of kies een bestand. Nooit van een echte klant of collega.</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona&apos;s</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fysiek</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Put a pain point on cards</source>
        <translation>Pijnpunt op kaarten zetten</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Rename {one}</source>
        <translation>Hernoemen: {one}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Stands in legend and lists, in any language.</source>
        <translation>Staat in legenda en lijsten, in elke taal.</translation>
    </message>
    <message>
        <source>Stands on the cards; two channels can share one.</source>
        <translation>Staat op de kaarten; twee kanalen kunnen hetzelfde teken hebben.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptoom</translation>
    </message>
    <message>
        <source>Take a cause from a card</source>
        <translation>Oorzaak van een kaart halen</translation>
    </message>
    <message>
        <source>Take a pain point from a card</source>
        <translation>Pijnpunt van een kaart halen</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Neemt weg</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Teasers</translation>
    </message>
    <message>
        <source>The root causes that it is about.</source>
        <translation>De oorzaken waar ze over gaat.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Omhoog (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Used by: {users}.</source>
        <translation>Gebruikt door: {users}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>What gets on the person&apos;s nerves.</source>
        <translation>Waar deze persoon zich aan ergert.</translation>
    </message>
    <message>
        <source>What happens and who says what, step by step.</source>
        <translation>Wat er gebeurt en wie wat zegt, stap voor stap.</translation>
    </message>
    <message>
        <source>What hurts, in the customer&apos;s words.</source>
        <translation>Wat pijn doet, in woorden van de klant.</translation>
    </message>
    <message>
        <source>What is needed: letters, phones, a form.</source>
        <translation>Wat je nodig hebt: brieven, telefoons, een formulier.</translation>
    </message>
    <message>
        <source>What the organisation does already and this fits in with.</source>
        <translation>Wat de organisatie al doet en waar dit bij past.</translation>
    </message>
    <message>
        <source>What the person cannot do without.</source>
        <translation>Waar deze persoon niet zonder kan.</translation>
    </message>
    <message>
        <source>What the person does there, or in the workshop.</source>
        <translation>Wat deze persoon daar doet, of in de workshop.</translation>
    </message>
    <message>
        <source>What the person wants to reach.</source>
        <translation>Wat deze persoon wil bereiken.</translation>
    </message>
    <message>
        <source>What this person would say; the poster prints it.</source>
        <translation>Wat deze persoon zou zeggen; de poster print het.</translation>
    </message>
    <message>
        <source>What will be done, beginning with a verb.</source>
        <translation>Wat er gaat gebeuren, met een werkwoord.</translation>
    </message>
    <message>
        <source>What you do together; the work pack prints it.</source>
        <translation>Wat jullie samen doen; de werkmap drukt het af.</translation>
    </message>
    <message>
        <source>What you need for it, or must not forget.</source>
        <translation>Wat je ervoor nodig hebt of niet moet vergeten.</translation>
    </message>
    <message>
        <source>When it is to be done.</source>
        <translation>Wanneer het klaar moet zijn.</translation>
    </message>
    <message>
        <source>Where it helps; beside each card the change that you expect.</source>
        <translation>Waar het helpt; naast elke kaart de verandering die je verwacht.</translation>
    </message>
    <message>
        <source>Where more about it stands.</source>
        <translation>Waar er meer over staat.</translation>
    </message>
    <message>
        <source>Where the cause can be taken away.</source>
        <translation>Waar de oorzaak weg te nemen is.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welke lijst</translation>
    </message>
    <message>
        <source>Which people it stands for, such as “34, family of four”.</source>
        <translation>Voor welke mensen die staat, zoals “34, gezin van vier”.</translation>
    </message>
    <message>
        <source>Who does the work; also a partner can be one.</source>
        <translation>Wie het werk doet; ook een partner kan dat zijn.</translation>
    </message>
    <message>
        <source>Who leads that initiative.</source>
        <translation>Wie dat initiatief leidt.</translation>
    </message>
    <message>
        <source>Who sees to it: one person.</source>
        <translation>Wie ervoor zorgt: één persoon.</translation>
    </message>
    <message>
        <source>Who should feel it.</source>
        <translation>Wie het moet voelen.</translation>
    </message>
    <message>
        <source>Why it goes wrong, not what the customer notices of it.</source>
        <translation>Waarom het misgaat, niet wat de klant ervan merkt.</translation>
    </message>
    <message>
        <source>With impact and effort it gets its place in the order.</source>
        <translation>Met impact en moeite krijgt ze haar plaats in de volgorde.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>impact chain</source>
        <translation>impactketen</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>geen afdeling</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>geen teken</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>pijnpunt</translation>
    </message>
    <message>
        <source>part of the agenda</source>
        <translation>onderdeel van de agenda</translation>
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
        <source>still to score</source>
        <translation>nog te scoren</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>teaser</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>&amp;Copy as to-be journey</source>
        <translation>&amp;Kopiëren als gewenste reis</translation>
    </message>
    <message>
        <source>&amp;Duplicate this journey</source>
        <translation>Deze reis &amp;dupliceren</translation>
    </message>
    <message>
        <source>&amp;Empty journey</source>
        <translation>&amp;Lege reis</translation>
    </message>
    <message>
        <source>A project keeps at least one journey.</source>
        <translation>Een project houdt minstens één reis.</translation>
    </message>
    <message>
        <source>Above each other</source>
        <translation>Boven elkaar</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Reis toevoegen</translation>
    </message>
    <message>
        <source>Add a journey to this project.</source>
        <translation>Zet een reis bij dit project.</translation>
    </message>
    <message>
        <source>Added the journey “{title}”.</source>
        <translation>De reis “{title}” is erbij gezet.</translation>
    </message>
    <message>
        <source>As-is and to-be side by side.</source>
        <translation>As-is en to-be naast elkaar.</translation>
    </message>
    <message>
        <source>As-is: {title}</source>
        <translation>As-is: {title}</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Click in one of them to work there. Esc shows one again.</source>
        <translation>Klik in een van beide om daar te werken. Esc toont er weer één.</translation>
    </message>
    <message>
        <source>Ctrl+PageUp and Ctrl+PageDown go from one to the other.</source>
        <translation>Met Ctrl+PageUp en Ctrl+PageDown ga je van de een naar de ander.</translation>
    </message>
    <message>
        <source>Ctrl+Z puts it back.</source>
        <translation>Ctrl+Z zet hem terug.</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Reis verwijderen</translation>
    </message>
    <message>
        <source>Delete this journey</source>
        <translation>Deze reis verwijderen</translation>
    </message>
    <message>
        <source>Delete this journey. Ctrl+Z puts it back.</source>
        <translation>Verwijder deze reis. Ctrl+Z zet hem terug.</translation>
    </message>
    <message>
        <source>Deleted the journey “{title}”.</source>
        <translation>De reis “{title}” is verwijderd.</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Reis dupliceren</translation>
    </message>
    <message>
        <source>Journey &gt; Copy as to-be makes one.</source>
        <translation>Met Reis &gt; Kopieer als gewenste reis maak je er een.</translation>
    </message>
    <message>
        <source>Journeys of this project</source>
        <translation>Reizen van dit project</translation>
    </message>
    <message>
        <source>Lay the two above or beside each other</source>
        <translation>Leg de twee boven of naast elkaar</translation>
    </message>
    <message>
        <source>Move journey</source>
        <translation>Reis verplaatsen</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nieuwe reis</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Reis hernoemen</translation>
    </message>
    <message>
        <source>Show one journey again</source>
        <translation>Weer één reis tonen</translation>
    </message>
    <message>
        <source>Show one journey again (Esc)</source>
        <translation>Weer één reis tonen (Esc)</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>De oude blijft staan.</translation>
    </message>
    <message>
        <source>There is no to-be journey to lay beside this one.</source>
        <translation>Er is geen gewenste reis om naast deze te leggen.</translation>
    </message>
    <message>
        <source>Title of the journey</source>
        <translation>Titel van de reis</translation>
    </message>
    <message>
        <source>To-be: {title}</source>
        <translation>To-be: {title}</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>as-is</translation>
    </message>
    <message>
        <source>click to work here</source>
        <translation>klik om hier te werken</translation>
    </message>
    <message>
        <source>to-be</source>
        <translation>to-be</translation>
    </message>
    <message>
        <source>you work here</source>
        <translation>hier werk je</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Reis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Ver&amp;plaatsen</translation>
    </message>
    <message>
        <source>&amp;Signs on the map</source>
        <translation>Teke&amp;ns op de reis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Words on the map</source>
        <translation>&amp;Woorden op de kaart</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>&amp;Onderbouwing</translation>
    </message>
    <message>
        <source>F&amp;eeling</source>
        <translation>&amp;Gevoel</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>! This field does not take that; what was chosen stays.</source>
        <translation>! Dat past niet in dit veld; wat gekozen was blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in</source>
        <translation>
            <numerusform>%n wijziging kwam binnen</numerusform>
            <numerusform>%n wijzigingen kwamen binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): {kinds}.</source>
        <translation>
            <numerusform>%n verschil: {kinds}.</numerusform>
            <numerusform>%n verschillen: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n veld</numerusform>
            <numerusform>%n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from “{name}”</source>
        <translation>
            <numerusform>%n uit “{name}”</numerusform>
            <numerusform>%n uit “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not chosen yet: the proposal holds.</source>
        <translation>
            <numerusform>%n nog niet gekozen: het voorstel geldt.</numerusform>
            <numerusform>%n nog niet gekozen: het voorstel geldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on both sides alike</source>
        <translation>
            <numerusform>%n aan beide kanten gelijk</numerusform>
            <numerusform>%n aan beide kanten gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) found no place in what was joined.</source>
        <translation>
            <numerusform>%n tekst kreeg geen plek in het resultaat.</numerusform>
            <numerusform>%n teksten kregen geen plek in het resultaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n om te kiezen</numerusform>
            <numerusform>%n om te kiezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose with “{name}”</source>
        <translation>
            <numerusform>%n om te kiezen met “{name}”</numerusform>
            <numerusform>%n om te kiezen met “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose, the rest joins by itself.</source>
        <translation>
            <numerusform>%n om te kiezen, de rest gaat vanzelf.</numerusform>
            <numerusform>%n om te kiezen, de rest gaat vanzelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the note tray</source>
        <translation>
            <numerusform>%n naar de memobak</numerusform>
            <numerusform>%n naar de memobak</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopieer als tekst</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Join the two…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Left for the rest</source>
        <translation>Voor de rest &amp;links</translation>
    </message>
    <message>
        <source>&amp;Mine for the rest</source>
        <translation>Voor de rest het &amp;mijne</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Right for the rest</source>
        <translation>Voor de rest &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Theirs for the rest</source>
        <translation>Voor de rest &amp;dat van hen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of it joins by itself.</source>
        <translation>Alles gaat vanzelf samen.</translation>
    </message>
    <message>
        <source>All that came in is here already.</source>
        <translation>Alles wat binnenkwam staat er al.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Choose a row to see what differs, here and on the map.</source>
        <translation>Kies een regel om te zien wat er verschilt, hier en op de kaart.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare “{title}” with which journey?</source>
        <translation>Met welke reis wil je “{title}” vergelijken?</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>In both, {name} is not the same: {field}.</source>
        <translation>In beide is {name} niet hetzelfde: {field}.</translation>
    </message>
    <message>
        <source>In both, {name} stands at another place.</source>
        <translation>In beide staat {name} op een andere plek.</translation>
    </message>
    <message>
        <source>In the list: ← left, → right, Enter goes on; Ctrl+Enter joins.</source>
        <translation>In de lijst: ← links, → rechts, Enter gaat verder; Ctrl+Enter voegt samen.</translation>
    </message>
    <message>
        <source>In the list: ← mine, → theirs, Enter goes on; Ctrl+Enter joins.</source>
        <translation>In de lijst: ← van mij, → van hen, Enter gaat verder; Ctrl+Enter voegt samen.</translation>
    </message>
    <message>
        <source>In the note tray nothing of it is lost.</source>
        <translation>In de memobak gaat er niets van verloren.</translation>
    </message>
    <message>
        <source>It has nothing in common with this one, so there is nothing to join.</source>
        <translation>Het heeft niets gemeen met dit project, dus er valt niets samen te voegen.</translation>
    </message>
    <message>
        <source>It was: {value}</source>
        <translation>Het was: {value}</translation>
    </message>
    <message>
        <source>Join a changed copy</source>
        <translation>Gewijzigde kopie samenvoegen</translation>
    </message>
    <message>
        <source>Join {name}</source>
        <translation>Samenvoegen met {name}</translation>
    </message>
    <message>
        <source>Joined with {name}.</source>
        <translation>Samengevoegd met {name}.</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>Lijsten van het project</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Mine, after “{name}”</source>
        <translation>Van mij, na “{name}”</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>One of the two journeys is not there any more.</source>
        <translation>Een van de twee reizen is er niet meer.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Show the note tray</source>
        <translation>Toon de memobak</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>&amp;Naast elkaar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>The comparison is over.</source>
        <translation>De vergelijking is gestopt.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>De lijst staat op het klembord.</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>De hele reis</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>These are two different projects.</source>
        <translation>Dit zijn twee verschillende projecten.</translation>
    </message>
    <message>
        <source>Turn &amp;round</source>
        <translation>&amp;Omkeren</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat er verschilt</translation>
    </message>
    <message>
        <source>What is joined</source>
        <translation>Wat er wordt samengevoegd</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Wat er blijft</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Welke verschillen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>zoals het was</translation>
    </message>
    <message>
        <source>both come from the version of {when}</source>
        <translation>beide komen van de versie van {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>changed or removed</source>
        <translation>gewijzigd of verwijderd</translation>
    </message>
    <message>
        <source>goes here</source>
        <translation>komt hier</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <translation>verplaatst, gewijzigd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no common version is known: what only one of both has stays</source>
        <translation>geen gezamenlijke versie bekend: wat maar één van beide heeft, blijft</translation>
    </message>
    <message>
        <source>proposal: {side}</source>
        <translation>voorstel: {side}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>saved by {person}, {when}</source>
        <translation>opgeslagen door {person}, {when}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>opgeslagen {when}</translation>
    </message>
    <message>
        <source>the version that both come from is known</source>
        <translation>de versie waar beide van komen is bekend</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>van hen</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>stond hier</translation>
    </message>
    <message>
        <source>what is open here</source>
        <translation>wat hier open is</translation>
    </message>
    <message numerus="yes">
        <source>you made %n</source>
        <translation>
            <numerusform>jij deed er %n</numerusform>
            <numerusform>jij deed er %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{mine} and {theirs} changed {name}: {field}.</source>
        <translation>{mine} en {theirs} wijzigden {name}: {field}.</translation>
    </message>
    <message>
        <source>{mine} and {theirs} moved {name}, to different places.</source>
        <translation>{mine} en {theirs} verplaatsten {name}, naar verschillende plekken.</translation>
    </message>
    <message>
        <source>{mine} changed {name}; {theirs} removed it.</source>
        <translation>{mine} wijzigde {name}; {theirs} verwijderde het.</translation>
    </message>
    <message>
        <source>{mine} removed {name}; {theirs} changed it.</source>
        <translation>{mine} verwijderde {name}; {theirs} wijzigde het.</translation>
    </message>
    <message>
        <source>{name} – to look at only</source>
        <translation>{name} – alleen om te bekijken</translation>
    </message>
    <message>
        <source>{one} changed {name}: {field}. It belongs to the feeling.</source>
        <translation>{one} wijzigde {name}: {field}. Het hoort bij het gevoel.</translation>
    </message>
    <message>
        <source>“{file}” is a version of the project that is open here.</source>
        <translation>“{file}” is een versie van het project dat hier open is.</translation>
    </message>
    <message>
        <source>“{file}” is another project.</source>
        <translation>“{file}” is een ander project.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n line(s) did not come along.</source>
        <translation>
            <numerusform>%n regel kwam niet mee.</numerusform>
            <numerusform>%n regels kwamen niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>%n memo toevoegen</numerusform>
            <numerusform>%n memo&apos;s toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Memo wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n note(s).</source>
        <translation>
            <numerusform>1 memo gekopieerd.</numerusform>
            <numerusform>%n memo&apos;s gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z puts it back.</source>
        <translation>Ctrl+Z zet het terug.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n memo verwijderen</numerusform>
            <numerusform>%n memo&apos;s verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n note(s).</source>
        <translation>
            <numerusform>%n memo verwijderd.</numerusform>
            <numerusform>%n memo&apos;s verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter makes a note. A paste makes one note of every line.</source>
        <translation>Enter maakt een memo. Plakken maakt van elke regel een memo.</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Memo&apos;s verplaatsen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe memo</translation>
    </message>
    <message>
        <source>Note tray</source>
        <translation>Memobak</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Memo&apos;s</translation>
    </message>
    <message>
        <source>One note a line</source>
        <translation>Eén memo per regel</translation>
    </message>
    <message>
        <source>Paste a long text in parts.</source>
        <translation>Plak een lange tekst in delen.</translation>
    </message>
    <message>
        <source>Paste what you typed from the photos: each line becomes a note.</source>
        <translation>Plak hier je foto-uitwerking: elke regel wordt een memo.</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>nog {left} van {total}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n page(s) of {paper}</source>
        <translation>
            <numerusform>%n pagina {paper}</numerusform>
            <numerusform>%n pagina&apos;s {paper}</numerusform>
        </translation>
    </message>
    <message>
        <source>Action table</source>
        <translation>Actietabel</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Check lists</source>
        <translation>Checklijsten</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Kies minstens één onderdeel.</translation>
    </message>
    <message>
        <source>Every figure, A1 to A13, with charts and why</source>
        <translation>Elk cijfer, A1 tot A13, met grafieken en waarom</translation>
    </message>
    <message>
        <source>How colleagues are made to feel the contacts</source>
        <translation>Hoe collega&apos;s de contacten zelf meemaken</translation>
    </message>
    <message>
        <source>In order, with room for owner and date, and the matrix</source>
        <translation>Op volgorde, met ruimte voor eigenaar en datum, en de matrix</translation>
    </message>
    <message>
        <source>Make a work pack</source>
        <translation>Werkmap maken</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: {chapter}</source>
        <translation>Pagina {page} van {pages}: {chapter}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Script of the teasers</source>
        <translation>Draaiboek teasers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>The programme, the rules, and who is there</source>
        <translation>Het programma, de spelregels en wie er zijn</translation>
    </message>
    <message>
        <source>To tick together, with what the cards suggest</source>
        <translation>Om samen aan te kruisen, met wat de kaarten suggereren</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin komt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>work pack</source>
        <translation>werkmap</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n sneltoets</numerusform>
            <numerusform>%n sneltoetsen</numerusform>
        </translation>
    </message>
    <message>
        <source>A white screen, and back</source>
        <translation>Een wit scherm, en terug</translation>
    </message>
    <message>
        <source>About Journeyeditor</source>
        <translation>Over Journeyeditor</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Terug naar de reis</translation>
    </message>
    <message>
        <source>Choose more cards</source>
        <translation>Meer kaarten kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation>Verwijder de reis</translation>
    </message>
    <message>
        <source>Draw customer and employee journeys and print them as posters.</source>
        <translation>Teken klantreizen en medewerkersreizen en druk ze af als poster.</translation>
    </message>
    <message>
        <source>Edit the card; in the text: next card</source>
        <translation>Kaart wijzigen; in de tekst: volgende kaart</translation>
    </message>
    <message>
        <source>First and last place of the row</source>
        <translation>Eerste en laatste plek van de rij</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Ga naar een fase</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>In de geschiedenis</translation>
    </message>
    <message>
        <source>In the note tray</source>
        <translation>In de memobak</translation>
    </message>
    <message>
        <source>Journeyeditor is free software under the MIT licence.</source>
        <translation>Journeyeditor is vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Let go; stop what is going on</source>
        <translation>Loslaten; afbreken wat bezig is</translation>
    </message>
    <message>
        <source>Made with Qt {version} (LGPL 3), PySide6 (LGPL 3), Pydantic (MIT), ReportLab (BSD) and HarfBuzz (MIT).</source>
        <translation>Gemaakt met Qt {version} (LGPL 3), PySide6 (LGPL 3), Pydantic (MIT), ReportLab (BSD) en HarfBuzz (MIT).</translation>
    </message>
    <message>
        <source>Map and poster are set in FiraGO and Noto Symbols, under the SIL Open Font License. The signs are our own.</source>
        <translation>Kaart en poster zijn gezet in FiraGO en Noto Symbols, onder de SIL Open Font License. De tekens zijn van onszelf.</translation>
    </message>
    <message>
        <source>Move the tab</source>
        <translation>Verplaats het tabblad</translation>
    </message>
    <message>
        <source>Net Promoter, Net Promoter Score and NPS are trade marks of Bain &amp; Company, NICE Satmetrix and Fred Reichheld. Journeyeditor does not belong to them.</source>
        <translation>Net Promoter, Net Promoter Score en NPS zijn merken van Bain &amp; Company, NICE Satmetrix en Fred Reichheld. Journeyeditor hoort daar niet bij.</translation>
    </message>
    <message>
        <source>New line in a title</source>
        <translation>Nieuwe regel in een titel</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plek</translation>
    </message>
    <message>
        <source>Next stage or finding</source>
        <translation>Volgende fase of bevinding</translation>
    </message>
    <message>
        <source>No shortcut found for “{words}”. Try another word.</source>
        <translation>Geen sneltoets gevonden voor “{words}”. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>On the tab of a journey</source>
        <translation>Op het tabblad van een reis</translation>
    </message>
    <message>
        <source>Open the journey before or after it</source>
        <translation>Open de reis ervoor of erna</translation>
    </message>
    <message>
        <source>People, companies and scores in the examples are invented.</source>
        <translation>Mensen, bedrijven en cijfers in de voorbeelden zijn verzonnen.</translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation>Hernoem de reis</translation>
    </message>
    <message>
        <source>Search in all shortcuts</source>
        <translation>Zoeken in alle sneltoetsen</translation>
    </message>
    <message>
        <source>Search: what do you want to do?</source>
        <translation>Zoeken: wat wil je doen?</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Maak een memo</translation>
    </message>
    <message>
        <source>The cards of the stage one by one</source>
        <translation>De kaarten van de fase een voor een</translation>
    </message>
    <message>
        <source>The first stage; the last finding</source>
        <translation>De eerste fase; de laatste bevinding</translation>
    </message>
    <message>
        <source>Walk over cards and places</source>
        <translation>Lopen over kaarten en plekken</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Tijdens het presenteren</translation>
    </message>
    <message>
        <source>then</source>
        <comment>between two keys</comment>
        <translation>dan</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A</source>
        <comment>key of employee activity</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation>Kaartbreed</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key of customer action</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation>Klantactie</translation>
    </message>
    <message>
        <source>Drag it to the map, or press Ins and then {key} there.</source>
        <translation>Sleep dit naar de kaart, of druk daar op Ins en dan op {key}.</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key of emotion curve</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotiecurve</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key of friction</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Frictie</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key of moment of truth</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key of Kano class</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>Kano</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key of lane</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key of measurement</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>a measurement</comment>
        <translation>Meting</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key of opportunity</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Op een kaart</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key of pain point</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key of quote</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key of teaser</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key of stage</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>System step</source>
        <translation>Systeemstap</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key of touchpoint</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Truth</source>
        <comment>moment of truth</comment>
        <translation>Waarheid</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key of root cause</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key of wait</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>X</source>
        <comment>key of text</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key of system step</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s) added to the lane.</source>
        <translation>
            <numerusform>%n foto toegevoegd aan de baan.</numerusform>
            <numerusform>%n foto&apos;s toegevoegd aan de baan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size} of the file.</source>
        <translation>
            <numerusform>%n foto, {size} van het bestand.</numerusform>
            <numerusform>%n foto&apos;s, {size} van het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Memo toevoegen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Foto&apos;s toevoegen</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Foto&apos;s toevoegen…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Kies foto&apos;s</translation>
    </message>
    <message>
        <source>Ctrl+Z on the map puts it back.</source>
        <translation>Ctrl+Z op de kaart zet hem terug.</translation>
    </message>
    <message>
        <source>Drop the photo on a lane or on its name.</source>
        <translation>Laat de foto los op een baan of op de naam ervan.</translation>
    </message>
    <message>
        <source>Drop to keep the photo with the lane “{lane}”.</source>
        <translation>Loslaten bewaart de foto bij de baan “{lane}”.</translation>
    </message>
    <message>
        <source>Each line becomes a note in the note tray.</source>
        <translation>Elke regel wordt een memo in de memobak.</translation>
    </message>
    <message>
        <source>Former photo</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>It is in the note tray.</source>
        <translation>Het staat in de memobak.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Photos of the wall, to type the notes from. Drop them here.</source>
        <translation>Foto&apos;s van de muur, om de memo&apos;s van over te typen. Sleep ze hierheen.</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto weghalen</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Deze foto weghalen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Hele foto tonen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Genomen op</translation>
    </message>
    <message>
        <source>The photo is gone.</source>
        <translation>De foto is weg.</translation>
    </message>
    <message>
        <source>This lane has no photos.</source>
        <translation>Deze baan heeft geen foto&apos;s.</translation>
    </message>
    <message>
        <source>Type what you read and press Enter</source>
        <translation>Typ wat je leest en druk op Enter</translation>
    </message>
    <message>
        <source>{number} of {count} · {lane}</source>
        <translation>{number} van {count} · {lane}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Drop one here</source>
        <translation>Sleep er een hierheen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Picture: {verb}</source>
        <translation>Afbeelding: {verb}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Er staat geen afbeelding op het klembord.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG. Save it as one of these first.</source>
        <translation>Dit is geen PNG of JPEG. Sla het eerst als een van die twee op.</translation>
    </message>
    <message>
        <source>This picture is damaged or breaks off halfway. Take another copy of it.</source>
        <translation>Deze afbeelding is beschadigd of breekt halverwege af. Neem er een andere kopie van.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller in a photo program first.</source>
        <translation>Deze afbeelding is te groot. Maak haar eerst kleiner in een fotoprogramma.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%n character(s) cannot be drawn: {list}.</source>
        <translation>
            <numerusform>%n teken kan niet getekend worden: {list}.</numerusform>
            <numerusform>%n tekens kunnen niet getekend worden: {list}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut short and stand whole in the appendix.</source>
        <translation>
            <numerusform>1 tekst is ingekort en staat voluit in de bijlage.</numerusform>
            <numerusform>%n teksten zijn ingekort en staan voluit in de bijlage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are cut short. The appendix would hold them whole.</source>
        <translation>
            <numerusform>%n titel is ingekort. In de bijlage zou die helemaal staan.</numerusform>
            <numerusform>%n titels zijn ingekort. In de bijlage zouden ze helemaal staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A map can be wrapped into 1 to {most} bands.</source>
        <translation>Een reis kan over 1 tot {most} banden lopen.</translation>
    </message>
    <message>
        <source>At {distance} m the cards cannot be read: {pt} pt reaches {reach} m. Take larger paper, a roll or more bands.</source>
        <translation>Op {distance} m zijn de kaarten niet te lezen: {pt} pt reikt tot {reach} m. Neem groter papier, een rol of meer banden.</translation>
    </message>
    <message>
        <source>At {distance} m the small print cannot be read: {pt} pt reaches {reach} m.</source>
        <translation>Op {distance} m is de kleine letter niet te lezen: {pt} pt reikt tot {reach} m.</translation>
    </message>
    <message>
        <source>Bleed goes from 0 to {most} mm.</source>
        <translation>De afloop is 0 tot {most} mm.</translation>
    </message>
    <message>
        <source>No sticky note fits into a cell. Take larger paper or smaller notes, or use it as a hand-out.</source>
        <translation>Er past geen memo in een vak. Neem groter papier of kleinere memo&apos;s, of gebruik de poster als hand-out.</translation>
    </message>
    <message>
        <source>Only paper from a roll has a length to choose.</source>
        <translation>Alleen bij papier van de rol kies je een lengte.</translation>
    </message>
    <message>
        <source>Paper called {paper} is unknown.</source>
        <translation>Papier met de naam {paper} is onbekend.</translation>
    </message>
    <message>
        <source>Reading distances go from {least} to {most} m.</source>
        <translation>De leesafstand ligt tussen {least} en {most} m.</translation>
    </message>
    <message>
        <source>Sides of paper go from {least} to {most} mm.</source>
        <translation>De zijden van het papier liggen tussen {least} en {most} mm.</translation>
    </message>
    <message>
        <source>Take a roll or a size of your own, not both.</source>
        <translation>Kies een rol of een eigen formaat, niet allebei.</translation>
    </message>
    <message>
        <source>The legend finds no room on this paper. The appendix would hold it.</source>
        <translation>De legenda past niet op dit papier. In de bijlage zou die wel staan.</translation>
    </message>
    <message>
        <source>The map is too large for this paper: the smallest text is {pt} pt. Take larger paper or a roll.</source>
        <translation>De reis is te groot voor dit papier: de kleinste tekst is {pt} pt. Neem groter papier of een rol.</translation>
    </message>
    <message>
        <source>The map needs {length} mm of the roll, and a PDF ends at {most} mm. Choose 2 bands, a wider roll or a shorter length.</source>
        <translation>De reis heeft {length} mm van de rol nodig, en een pdf houdt op bij {most} mm. Kies 2 banden, een bredere rol of een kortere lengte.</translation>
    </message>
    <message>
        <source>The margin can be 0 to {most} mm on this paper.</source>
        <translation>De marge kan op dit papier 0 tot {most} mm zijn.</translation>
    </message>
    <message>
        <source>This project has no current state to compare with.</source>
        <translation>Dit project heeft geen huidige situatie om mee te vergelijken.</translation>
    </message>
    <message>
        <source>This project has no future state to compare with. “Copy as to-be” makes one.</source>
        <translation>Dit project heeft nog geen gewenste situatie om mee te vergelijken. Met “Kopiëren als gewenste reis” maak je er een.</translation>
    </message>
    <message>
        <source>This project has several future states; “{title}” is compared. Open another one to compare that.</source>
        <translation>Dit project heeft meer dan één gewenste situatie; “{title}” is vergeleken. Open een andere om die te vergelijken.</translation>
    </message>
    <message>
        <source>Tiles can overlap by {least} to {most} mm, not {value} mm.</source>
        <translation>Tegels kunnen {least} tot {most} mm overlappen, niet {value} mm.</translation>
    </message>
    <message>
        <source>Tiles of {paper} are unknown. Take one of: {papers}.</source>
        <translation>Tegels van {paper} zijn onbekend. Kies uit: {papers}.</translation>
    </message>
    <message>
        <source>{code} elsewhere</source>
        <translation>{code} op een andere plaats</translation>
    </message>
    <message>
        <source>{code} in card {cards}</source>
        <translation>{code} in kaart {cards}</translation>
    </message>
    <message>
        <source>{code} in card {cards} and elsewhere</source>
        <translation>{code} in kaart {cards} en op een andere plaats</translation>
    </message>
    <message>
        <source>{code} in cards {cards}</source>
        <translation>{code} in kaarten {cards}</translation>
    </message>
    <message>
        <source>{code} in cards {cards} and elsewhere</source>
        <translation>{code} in kaarten {cards} en op een andere plaats</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>A note: Enter keeps it, Esc does not</source>
        <translation>Een memo: Enter bewaart hem, Esc niet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Memo maken</translation>
    </message>
    <message>
        <source>The note is in the tray.</source>
        <translation>De memo ligt in de memobak.</translation>
    </message>
    <message>
        <source>← → stage   ↑ ↓ card   M note   Esc stops</source>
        <translation>← → fase   ↑ ↓ kaart   M memo   Esc stopt</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>&amp;Cut into sheets of {paper}</source>
        <translation>&amp;Verdelen over vellen {paper}</translation>
    </message>
    <message>
        <source>&amp;Print anyway</source>
        <translation>&amp;Toch afdrukken</translation>
    </message>
    <message>
        <source>Measure the line of 100 mm.</source>
        <translation>Meet de lijn van 100 mm na.</translation>
    </message>
    <message>
        <source>Nothing is printed yet.</source>
        <translation>Er is nog niets afgedrukt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Printed to {file} at 100 %.</source>
        <translation>Afgedrukt naar {file} op 100 %.</translation>
    </message>
    <message>
        <source>Save it as PDF instead.</source>
        <translation>Sla het op als pdf.</translation>
    </message>
    <message>
        <source>Sent to {printer} at 100 %.</source>
        <translation>Naar {printer} gestuurd op 100 %.</translation>
    </message>
    <message>
        <source>The paper in the printer is {paper}, the page is {page}: at true size only a part of it is printed.</source>
        <translation>Het papier in de printer is {paper}, de pagina is {page}: op ware grootte komt er maar een deel van op papier.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>De printer nam het niet aan. Sla het op als pdf.</translation>
    </message>
    <message>
        <source>This computer lacks what Qt needs to print.</source>
        <translation>Deze computer mist wat Qt nodig heeft om af te drukken.</translation>
    </message>
    <message>
        <source>This printer leaves {white} mm white along the edges, the pages only {edge} mm: what lies between is not printed.</source>
        <translation>Deze printer laat {white} mm wit langs de randen, de pagina&apos;s maar {edge} mm: wat daartussen ligt, wordt niet geprint.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>A community of fans</source>
        <translation>Een community van fans</translation>
    </message>
    <message>
        <source>A project needs a title, at most 200 letters.</source>
        <translation>Een project heeft een titel nodig, hoogstens 200 tekens.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Bespreking toevoegen</translation>
    </message>
    <message>
        <source>An organisation that learns</source>
        <translation>Een lerende organisatie</translation>
    </message>
    <message>
        <source>Create wow moments</source>
        <translation>Wow-momenten maken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Bespreking verwijderen</translation>
    </message>
    <message>
        <source>Discussed today</source>
        <translation>Vandaag besproken</translation>
    </message>
    <message>
        <source>Discussing it</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>Elke … dagen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>How often to discuss the map; two weeks is a good rhythm.</source>
        <translation>Hoe vaak je de kaart bespreekt; twee weken is een goed ritme.</translation>
    </message>
    <message numerus="yes">
        <source>Last discussed %n day(s) ago</source>
        <translation>
            <numerusform>Laatst besproken %n dag geleden</numerusform>
            <numerusform>Laatst besproken %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bespreking</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprekingen</translation>
    </message>
    <message>
        <source>Not discussed yet.</source>
        <translation>Nog niet besproken.</translation>
    </message>
    <message>
        <source>Not one to begin with: take another route first.</source>
        <translation>Niet om mee te beginnen: neem eerst een andere route.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>See through the journey</source>
        <translation>De reis doorgronden</translation>
    </message>
    <message>
        <source>Speed up, renew, keep at it</source>
        <translation>Versnellen, vernieuwen, volhouden</translation>
    </message>
    <message>
        <source>The language of the words that map and poster write themselves.</source>
        <translation>De taal van de woorden die kaart en poster zelf schrijven.</translation>
    </message>
    <message>
        <source>Too late: more than {days} days.</source>
        <translation>Te laat: meer dan {days} dagen.</translation>
    </message>
    <message>
        <source>What it is to bring; the poster prints them.</source>
        <translation>Wat het moet opleveren; de poster print ze.</translation>
    </message>
    <message>
        <source>What the file is about; each journey has its own title.</source>
        <translation>Waar het bestand over gaat; elke reis heeft een eigen titel.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Which of the five ways to a better experience you take.</source>
        <translation>Welke van de vijf wegen naar een betere ervaring je neemt.</translation>
    </message>
    <message>
        <source>Whose customers they are; the poster prints it.</source>
        <translation>Wiens klanten het zijn; de poster print het.</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Waarom en hoe</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Why this cannot wait; stands at the top of the poster.</source>
        <translation>Waarom dit niet kan wachten; staat bovenaan de poster.</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Woorden in</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>bespreking</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>{found} letters: more than {most} do not fit the poster.</source>
        <translation>{found} tekens: meer dan {most} past niet op de poster.</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A lane takes twelve photos at most: take one away first.</source>
        <translation>Bij een baan passen hoogstens twaalf foto&apos;s: haal er eerst een weg.</translation>
    </message>
    <message>
        <source>The photos would make the file too large for mail: take some away first.</source>
        <translation>De foto&apos;s zouden het bestand te groot maken om te mailen: haal er eerst een paar weg.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ctrl+V puts it in a mail or a document.</source>
        <translation>Ctrl+V zet het in een mail of document.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Ready: {file}.</source>
        <translation>Gelukt: {file}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag opslaan</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Het verslag staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was &amp;saved</source>
        <translation>Zoals &amp;opgeslagen</translation>
    </message>
    <message>
        <source>Ctrl+S saves it.</source>
        <translation>Ctrl+S slaat het op.</translation>
    </message>
    <message>
        <source>It has no file yet.</source>
        <translation>Er is nog geen bestand van.</translation>
    </message>
    <message>
        <source>Its cards, compared with the file: {words}.</source>
        <translation>De kaarten, vergeleken met het bestand: {words}.</translation>
    </message>
    <message>
        <source>Its file is {file}.</source>
        <translation>Het bestand is {file}.</translation>
    </message>
    <message>
        <source>No copy of your unsaved work can be kept now.</source>
        <translation>Van je niet opgeslagen werk kan nu geen herstelkopie worden bewaard.</translation>
    </message>
    <message>
        <source>Nothing is lost: your file stays as it is, and so does this work.</source>
        <translation>Er gaat niets verloren: je bestand blijft zoals het is, en dit werk ook.</translation>
    </message>
    <message>
        <source>Open “{title}” with the work that was not saved?</source>
        <translation>“{title}” openen met het werk dat niet was opgeslagen?</translation>
    </message>
    <message>
        <source>Save often with Ctrl+S.</source>
        <translation>Sla vaak op met Ctrl+S.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>The disk is full: no copy of your unsaved work is kept now.</source>
        <translation>De schijf is vol: van je niet opgeslagen werk is er nu geen herstelkopie.</translation>
    </message>
    <message>
        <source>The program ended before it was saved: {changes}, {when}.</source>
        <translation>Het programma stopte voordat het was opgeslagen: {changes}, {when}.</translation>
    </message>
    <message>
        <source>The unsaved work on “{title}” is thrown away.</source>
        <translation>Het niet opgeslagen werk aan “{title}” is weggegooid.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>Niet opgeslagen werk gevonden</translation>
    </message>
    <message>
        <source>With the &amp;unsaved work</source>
        <translation>Met het &amp;niet opgeslagen werk</translation>
    </message>
    <message>
        <source>Your unsaved work is back: {changes}, {when}.</source>
        <translation>Je niet opgeslagen werk is terug: {changes}, {when}.</translation>
    </message>
    <message>
        <source>Your unsaved work is kept safe again.</source>
        <translation>Van je niet opgeslagen werk is er weer een herstelkopie.</translation>
    </message>
    <message>
        <source>“{title}”, {changes}, {when}.</source>
        <translation>“{title}”, {changes}, {when}.</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>! Together {size}, and most mail servers refuse more than {limit}. Put it in a folder and share that, or send less.</source>
        <translation>! Samen {size}, en de meeste mailservers weigeren meer dan {limit}. Zet het in een map en deel die, of verstuur minder.</translation>
    </message>
    <message>
        <source>! Together {size}: some mail servers take no more than {limit}. A smaller paper, or the project alone, makes it lighter.</source>
        <translation>! Samen {size}: sommige mailservers nemen niet meer dan {limit} aan. Kleiner papier, of alleen het project, maakt het lichter.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Opslaan en doorgaan</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Begin a mail without the files</source>
        <translation>Begin een mail zonder de bestanden</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Choose what to send: the project, the poster, or both.</source>
        <translation>Kies wat je verstuurt: het project, de poster of allebei.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Here the files stay, in a folder of their own.</source>
        <translation>Hier blijven de bestanden, in een eigen map.</translation>
    </message>
    <message>
        <source>Leave out the earlier versions inside</source>
        <translation>Laat de eerdere versies erin weg</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>Op deze computer is geen mailprogramma ingesteld.</translation>
    </message>
    <message>
        <source>No mail program took the mail. The files are in “{folder}”: drag them into a mail.</source>
        <translation>Geen mailprogramma nam de mail aan. De bestanden staan in “{folder}”: sleep ze in een mail.</translation>
    </message>
    <message>
        <source>Nobody is named. Roles, sources, notes and photos are left out too.</source>
        <translation>Er staat niemand met naam in. Rollen, bronnen, notities en foto&apos;s gaan ook niet mee.</translation>
    </message>
    <message>
        <source>Not everything can be made; leave that out to send the rest.</source>
        <translation>Niet alles kan worden gemaakt; laat dat weg om de rest te versturen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another folder.</source>
        <translation>Er is niets verstuurd. Kies een andere map.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Open in mailprogramma</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Put in a folder</source>
        <translation>Zet in een map</translation>
    </message>
    <message>
        <source>Save before sending?</source>
        <translation>Eerst opslaan?</translation>
    </message>
    <message>
        <source>Send &amp;without saving</source>
        <translation>Versturen &amp;zonder opslaan</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Versturen per e-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Subject and text are copied; paste them into the mail.</source>
        <translation>Onderwerp en tekst zijn gekopieerd; plak ze in de mail.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The files are being made…</source>
        <translation>De bestanden worden gemaakt…</translation>
    </message>
    <message>
        <source>The files are in {folder}.</source>
        <translation>De bestanden staan in {folder}.</translation>
    </message>
    <message>
        <source>The files are in “{folder}”. Drag them into a mail.</source>
        <translation>De bestanden staan in “{folder}”. Sleep ze in een mail.</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>De mail</translation>
    </message>
    <message>
        <source>The poster as PDF, to look at and print</source>
        <translation>De poster als pdf, om te bekijken en te printen</translation>
    </message>
    <message>
        <source>The project, to go on with it</source>
        <translation>Het project, om eraan verder te werken</translation>
    </message>
    <message>
        <source>They show what was taken out since, and let anybody join copies. You can do that without them.</source>
        <translation>Daarin staat ook wat er later uit is gehaald. Anderen kunnen er kopieën mee samenvoegen; jij kunt dat ook zonder.</translation>
    </message>
    <message>
        <source>Together {size}.</source>
        <translation>Samen {size}.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Wat je verstuurt</translation>
    </message>
    <message>
        <source>When what you send is saved as well, what others make of it can be joined with your own file later.</source>
        <translation>Als wat je verstuurt ook is opgeslagen, kun je later met je eigen bestand samenvoegen wat anderen ervan maken.</translation>
    </message>
    <message>
        <source>Your mail program is asked…</source>
        <translation>Je mailprogramma wordt gevraagd…</translation>
    </message>
    <message>
        <source>Your mail program shows the mail: look whether the files are with it, and send it there. They are in “{folder}” too.</source>
        <translation>Je mailprogramma toont de mail: kijk of de bestanden erbij zitten en verstuur hem daar. Ze staan ook in “{folder}”.</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>wordt gemaakt…</translation>
    </message>
    <message>
        <source>{people}; also roles, owners, sources, notes and photos. In texts names become “…”. Read the cards once more: who somebody is may be told in other words.</source>
        <translation>{people}; ook rollen, eigenaars, bronnen, notities en foto&apos;s. In teksten wordt een naam “…”. Lees de kaarten nog eens: wie iemand is, kan er ook anders staan.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Open the file itself</source>
        <translation>Het bestand &amp;zelf openen</translation>
    </message>
    <message>
        <source>In a copy you work undisturbed and save under another name. In the file itself, who saves second is asked what to do with the other&apos;s work.</source>
        <translation>In een kopie werk je ongestoord en sla je op onder een andere naam. Wie in het bestand zelf als tweede opslaat, krijgt de vraag wat er met het werk van de ander moet gebeuren.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Een &amp;kopie openen</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>De andere openen</translation>
    </message>
    <message>
        <source>There is a clashing copy of this file: “{file}”.</source>
        <translation>Er is een conflictkopie van dit bestand: “{file}”.</translation>
    </message>
    <message>
        <source>This is a clashing copy of “{file}”.</source>
        <translation>Dit is een conflictkopie van “{file}”.</translation>
    </message>
    <message>
        <source>Two people changed it at once; the sync program kept both.</source>
        <translation>Twee mensen wijzigden het tegelijk; het synchronisatieprogramma bewaarde beide.</translation>
    </message>
    <message>
        <source>{person} has “{file}” open on “{computer}” since {when}.</source>
        <translation>{person} heeft “{file}” open op “{computer}”, sinds {when}.</translation>
    </message>
    <message>
        <source>“{file}” is open on “{computer}” since {when}.</source>
        <translation>“{file}” is open op “{computer}”, sinds {when}.</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Border above</source>
        <translation>Rand erboven</translation>
    </message>
    <message>
        <source>The arrows move it.</source>
        <translation>De pijlen verplaatsen hem.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back to</source>
        <translation>Terug naar</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>Koopproces</translation>
    </message>
    <message>
        <source>Cards stand at moment {number}: fewer moments cannot be.</source>
        <translation>Op moment {number} staan kaarten: minder momenten kan niet.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How long it takes; the map is not drawn to it.</source>
        <translation>Hoe lang het duurt; de kaart is er niet op geschaald.</translation>
    </message>
    <message>
        <source>How many steps can stand side by side; it grows by itself.</source>
        <translation>Hoeveel stappen naast elkaar passen; dit groeit vanzelf.</translation>
    </message>
    <message>
        <source>How satisfied so far</source>
        <translation>Hoe tevreden tot nu toe</translation>
    </message>
    <message>
        <source>In the whole</source>
        <translation>In het geheel</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Loyalty loop</source>
        <translation>Loyaliteitslus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>More than {most} are hard to oversee: split the stage.</source>
        <translation>Meer dan {most} is lastig te overzien: splits de fase.</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>No moment of truth in this stage: mark the card that decides.</source>
        <translation>Geen moment van de waarheid in deze fase: markeer de kaart die beslist.</translation>
    </message>
    <message>
        <source>One grade for the whole journey up to here: then the gap shows.</source>
        <translation>Eén cijfer voor de hele reis tot hier: dan is de kloof te zien.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Stands on the arrow of those who leave, such as “switches”.</source>
        <translation>Staat op de pijl van wie weggaat, zoals “stapt over”.</translation>
    </message>
    <message>
        <source>Stands on the arrow that leads back, such as “stays”.</source>
        <translation>Staat op de pijl terug, zoals “blijft”.</translation>
    </message>
    <message>
        <source>The earlier stage to which customers return: a loyalty loop.</source>
        <translation>De eerdere fase waar klanten naar terugkeren: een loyaliteitslus.</translation>
    </message>
    <message>
        <source>The stages take {stages} together, the journey {journey}.</source>
        <translation>De fasen duren samen {stages}, de reis {journey}.</translation>
    </message>
    <message>
        <source>Up to here: {time} of {whole}.</source>
        <translation>Tot en met hier: {time} van {whole}.</translation>
    </message>
    <message>
        <source>Up to here: {time}.</source>
        <translation>Tot en met hier: {time}.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar ze voor is</translation>
    </message>
    <message>
        <source>What the customer counts on, and who promised it.</source>
        <translation>Waar de klant op rekent, en wie dat beloofde.</translation>
    </message>
    <message>
        <source>What the customer is up to, in the customer&apos;s words.</source>
        <translation>Waar de klant mee bezig is, in woorden van de klant.</translation>
    </message>
    <message>
        <source>What the customer wants to reach in this stage.</source>
        <translation>Wat de klant in deze fase wil bereiken.</translation>
    </message>
    <message>
        <source>Which stage of a known model this is, if it is one.</source>
        <translation>Welke fase van een bekend model dit is, als het er een is.</translation>
    </message>
    <message>
        <source>Word on it</source>
        <translation>Woord erop</translation>
    </message>
    <message>
        <source>active evaluation</source>
        <translation>actieve evaluatie</translation>
    </message>
    <message>
        <source>after the purchase</source>
        <translation>na de aankoop</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>kopen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>loyalty</source>
        <translation>loyaliteit</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>geen lus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>stimulus</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>think</source>
        <translation>overdenken</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n more file(s) were dropped; they are not opened.</source>
        <translation>
            <numerusform>Er is nog %n bestand losgelaten; dat wordt niet geopend.</numerusform>
            <numerusform>Er zijn nog %n bestanden losgelaten; die worden niet geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Sjabloon &amp;verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, as you left them</source>
        <translation>
            <numerusform>En nog %n, zoals je ze achterliet</numerusform>
            <numerusform>En nog %n, zoals je ze achterliet</numerusform>
        </translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Zoals je het achterliet</translation>
    </message>
    <message>
        <source>Back to “{title}” (Esc)</source>
        <translation>Terug naar “{title}” (Esc)</translation>
    </message>
    <message>
        <source>Begin a new journey</source>
        <translation>Begin een nieuwe reis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Continue where you were</source>
        <translation>Ga verder waar je was</translation>
    </message>
    <message>
        <source>Customer and employee journeys</source>
        <translation>Klantreizen en medewerkersreizen</translation>
    </message>
    <message>
        <source>Drop at most {most} at once.</source>
        <translation>Laat er hoogstens {most} tegelijk los.</translation>
    </message>
    <message numerus="yes">
        <source>Let go to open %n file(s).</source>
        <translation>
            <numerusform>Laat los om %n bestand te openen.</numerusform>
            <numerusform>Laat los om %n bestanden te openen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to open “{file}”.</source>
        <translation>Laat los om “{file}” te openen.</translation>
    </message>
    <message>
        <source>Look at a worked example</source>
        <translation>Bekijk een uitgewerkt voorbeeld</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Project openen…</translation>
    </message>
    <message>
        <source>Opening “{file}”…</source>
        <translation>“{file}” openen…</translation>
    </message>
    <message>
        <source>Or drop a project or a poster here.</source>
        <translation>Of sleep een project of een poster hierheen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>The template “{name}” is deleted.</source>
        <translation>Het sjabloon “{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>This file is not there now</source>
        <translation>Dit bestand is er nu niet</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation>Je eigen sjablonen</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>as-is</translation>
    </message>
    <message>
        <source>to-be</source>
        <translation>to-be</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n customer card(s)</source>
        <translation>
            <numerusform>%n klantkaart</numerusform>
            <numerusform>%n klantkaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee card(s)</source>
        <translation>
            <numerusform>%n medewerkerkaart</numerusform>
            <numerusform>%n medewerkerkaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>A new journey.</source>
        <translation>Een nieuwe reis.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This is a worked example.</source>
        <translation>Dit is een uitgewerkt voorbeeld.</translation>
    </message>
    <message>
        <source>Try what you like; Ctrl+N begins a journey of your own.</source>
        <translation>Probeer gerust alles; met Ctrl+N begin je een eigen reis.</translation>
    </message>
    <message>
        <source>Type the first step and press Enter; Ctrl+S gives it a name.</source>
        <translation>Typ de eerste stap en druk op Enter; Ctrl+S geeft hem een naam.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n control character(s) in {file} were left out.</source>
        <translation>
            <numerusform>%n stuurteken in {file} is weggelaten.</numerusform>
            <numerusform>%n stuurtekens in {file} zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save {file}: another program holds it. Close it there, or save a copy.</source>
        <translation>Opslaan van {file} lukt niet: een ander programma houdt het vast. Sluit het daar, of sla een kopie op.</translation>
    </message>
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
        <source>Could not save {file}: the disk does not answer. Save a copy on another disk.</source>
        <translation>{file} kon niet worden opgeslagen: de schijf antwoordt niet. Sla een kopie op een andere schijf op.</translation>
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
        <source>There is no project inside {file}. Ask its maker for the project, a file whose name ends in .journey.json, or for the poster as it was saved.</source>
        <translation>In {file} zit geen project. Vraag de maker om het project, een bestand waarvan de naam eindigt op .journey.json, of om de poster zoals die is opgeslagen.</translation>
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
        <source>impact chain</source>
        <translation>impactketen</translation>
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
        <source>part of the agenda</source>
        <translation>onderdeel van de agenda</translation>
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
        <source>{file} is larger than {limit} MB, and no poster is. Choose the project, a file whose name ends in .journey.json.</source>
        <translation>{file} is groter dan {limit} MB, en dat is geen enkele poster. Kies het project, een bestand waarvan de naam eindigt op .journey.json.</translation>
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
        <source>{file} is protected, so no project inside can be read. Open the poster as it was saved, or its .journey.json file.</source>
        <translation>{file} is beveiligd, dus een project erin is niet te lezen. Open de poster zoals die is opgeslagen, of het .journey.json-bestand.</translation>
    </message>
    <message>
        <source>{file} is written, but the disk does not confirm it. Save a copy elsewhere too.</source>
        <translation>{file} is geschreven, maar de schijf bevestigt het niet. Sla ook ergens anders een kopie op.</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else since you opened it.</source>
        <translation>{file} is door iemand anders gewijzigd sinds je het opende.</translation>
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
        <source>{thing} has no lane for steps</source>
        <translation>{thing} heeft geen baan voor stappen</translation>
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
<context>
    <name>Template</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n gevoel</numerusform>
            <numerusform>%n gevoelens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and action(s)</source>
        <translation>
            <numerusform>%n bevinding of actie</numerusform>
            <numerusform>%n bevindingen en acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persona&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cards as well</source>
        <translation>Ook de kaarten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>It is on the start page (Ctrl+N).</source>
        <translation>Het staat op de startpagina (Ctrl+N).</translation>
    </message>
    <message>
        <source>Left out: {things}.</source>
        <translation>Blijft weg: {things}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No template was saved; the project is as it was.</source>
        <translation>Er is geen sjabloon opgeslagen; het project is zoals het was.</translation>
    </message>
    <message>
        <source>Not named: {people}. In texts it becomes “…”.</source>
        <comment>one person</comment>
        <translation>Niet genoemd: {people}. In teksten wordt dat “…”.</translation>
    </message>
    <message>
        <source>Not named: {people}. In texts they become “…”.</source>
        <translation>Niet genoemd: {people}. In teksten worden zij “…”.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er blijft niets weg.</translation>
    </message>
    <message>
        <source>Nothing that stands on them.</source>
        <translation>Niets van wat erop staat.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Opslaan als sjabloon</translation>
    </message>
    <message>
        <source>Stages and lanes</source>
        <translation>Fasen en banen</translation>
    </message>
    <message>
        <source>There is a template “{name}” already: it is replaced.</source>
        <translation>Er is al een sjabloon “{name}”: dat wordt vervangen.</translation>
    </message>
    <message>
        <source>What is done, but not how it went.</source>
        <translation>Wat er gebeurt, niet hoe het ging.</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Wat erin blijft</translation>
    </message>
    <message>
        <source>Without names of people, always.</source>
        <translation>Altijd zonder namen van mensen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is saved as a template.</source>
        <translation>“{name}” is opgeslagen als sjabloon.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n baan</numerusform>
            <numerusform>%n banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message>
        <source>5 stages, 6 lanes</source>
        <translation>5 fasen, 6 banen</translation>
    </message>
    <message>
        <source>An afternoon on the terrace</source>
        <translation>Een middag op het terras</translation>
    </message>
    <message>
        <source>Basic, performance, delighter</source>
        <translation>Basis, beleving, bijzonder</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>Koopproces</translation>
    </message>
    <message>
        <source>Employee journey</source>
        <translation>Medewerkersreis</translation>
    </message>
    <message>
        <source>From hiring to leaving</source>
        <translation>Van werven tot vertrek</translation>
    </message>
    <message>
        <source>From rented flat to own house</source>
        <translation>Van huurflat naar koophuis</translation>
    </message>
    <message>
        <source>Kano work sheet</source>
        <translation>Kano-werkblad</translation>
    </message>
    <message>
        <source>Loyalty loop</source>
        <translation>Loyaliteitslus</translation>
    </message>
    <message>
        <source>Measure, experience, improve</source>
        <translation>Meten, ervaren, verbeteren</translation>
    </message>
    <message>
        <source>Moving house with your energy contract</source>
        <translation>Verhuizen met je energiecontract</translation>
    </message>
    <message>
        <source>On stage and behind the scenes</source>
        <translation>Voor en achter de schermen</translation>
    </message>
    <message>
        <source>Orient, buy, use</source>
        <translation>Oriënteren, kopen, gebruiken</translation>
    </message>
    <message>
        <source>Pay TV: good contacts, bad journey</source>
        <translation>Betaal-tv: goede contacten, slechte reis</translation>
    </message>
    <message>
        <source>Service blueprint</source>
        <translation>Service-blueprint</translation>
    </message>
    <message>
        <source>Small and complete, good to practise on</source>
        <translation>Klein en compleet, goed om te oefenen</translation>
    </message>
    <message>
        <source>The customer comes back, or does not</source>
        <translation>De klant komt terug, of niet</translation>
    </message>
    <message>
        <source>The simplest journey</source>
        <translation>De eenvoudigste reis</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Dit bestand is niet te openen</translation>
    </message>
    <message>
        <source>Three months&apos; welcome</source>
        <translation>Drie maanden welkom</translation>
    </message>
    <message>
        <source>Two journeys side by side</source>
        <translation>Twee reizen naast elkaar</translation>
    </message>
    <message>
        <source>With moments of truth</source>
        <translation>Met momenten van de waarheid</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>horeca</translation>
    </message>
    <message>
        <source>telecom</source>
        <translation>telecom</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted.</source>
        <translation>“{name}” kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n minder</numerusform>
            <numerusform>%n minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n meer</numerusform>
            <numerusform>%n meer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all…</source>
        <translation>Alles &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Go back to this one</source>
        <translation>&amp;Hiernaar terug</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Delete all earlier versions of this file?</source>
        <translation>Alle eerdere versies van dit bestand verwijderen?</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Terug naar een eerdere versie</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Als &amp;kopie openen</translation>
    </message>
    <message>
        <source>The file itself stays. This cannot be undone.</source>
        <translation>Het bestand zelf blijft. Dit kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>There are none yet: each time you save, what was there stays.</source>
        <translation>Er zijn er nog geen: telkens als je opslaat, blijft bewaard wat er stond.</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Tot {when}</translation>
    </message>
    <message>
        <source>What each save replaced, compared with what is open now. Going back is a step that you can undo.</source>
        <translation>Wat elke keer opslaan verving, vergeleken met wat nu open is. Teruggaan is een stap die je ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>door {person}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>the same, but something else differs</source>
        <translation>hetzelfde, maar iets anders verschilt</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
</TS>
