<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>1 card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>1 moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>Show %n card(s)</source>
        <translation>
            <numerusform>Show 1 card</numerusform>
            <numerusform>Show %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message numerus="yes">
        <source>{what}: %n card(s).</source>
        <translation>
            <numerusform>{what}: 1 card.</numerusform>
            <numerusform>{what}: %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n card(s) chosen.</source>
        <translation>
            <numerusform>%n card chosen.</numerusform>
            <numerusform>%n cards chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left in the tray.</source>
        <translation>
            <numerusform>%n note left in the tray.</numerusform>
            <numerusform>%n notes left in the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen.</source>
        <translation>
            <numerusform>%n thing chosen.</numerusform>
            <numerusform>%n things chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to make %n card(s) in “{stage}”: {kind}.</source>
        <translation>
            <numerusform>Drop to make %n card in “{stage}”: {kind}.</numerusform>
            <numerusform>Drop to make %n cards in “{stage}”: {kind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to move %n card(s) to moment {number} in “{stage}”.</source>
        <translation>
            <numerusform>Drop to move %n card to moment {number} in “{stage}”.</numerusform>
            <numerusform>Drop to move %n cards to moment {number} in “{stage}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to move %n card(s) to the same moment as “{card}”.</source>
        <translation>
            <numerusform>Drop to move 1 card to the same moment as “{card}”.</numerusform>
            <numerusform>Drop to move %n cards to the same moment as “{card}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go to choose %n card(s).</source>
        <translation>
            <numerusform>Let go to choose 1 card.</numerusform>
            <numerusform>Let go to choose %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n card(s) to “{stage}”.</source>
        <translation>
            <numerusform>Moved %n card to “{stage}”.</numerusform>
            <numerusform>Moved %n cards to “{stage}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n note(s)</source>
        <translation>
            <numerusform>Place %n note</numerusform>
            <numerusform>Place %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placed %n note(s).</source>
        <translation>
            <numerusform>Placed %n note.</numerusform>
            <numerusform>Placed %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n thing(s) off the map.</source>
        <translation>
            <numerusform>Took %n thing off the map.</numerusform>
            <numerusform>Took %n things off the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n action(s) without an owner.</source>
        <translation>
            <numerusform>%n action has no owner yet.</numerusform>
            <numerusform>%n actions have no owner yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with a measurement still marked as an assumption.</source>
        <translation>
            <numerusform>%n card is measured and still marked as an assumption.</numerusform>
            <numerusform>%n cards are measured and still marked as assumptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) called after a department: {names}. What does the customer do there?</source>
        <translation>
            <numerusform>%n stage is called after a department: {names}. What does the customer do there?</numerusform>
            <numerusform>%n stages are called after departments: {names}. What does the customer do there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. You can go on anyway.</source>
        <translation>
            <numerusform>%n thing to look at. You can go on anyway.</numerusform>
            <numerusform>%n things to look at. You can go on anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of more than {most} words. Nobody reads those in passing.</source>
        <translation>
            <numerusform>%n title has more than {most} words. Nobody reads it in passing.</numerusform>
            <numerusform>%n titles have more than {most} words. Nobody reads those in passing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n card(s) fit no lane and lie in the note tray.</source>
        <translation>
            <numerusform>%n card fits no lane and lies in the note tray.</numerusform>
            <numerusform>%n cards fit no lane and lie in the note tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in the note tray.</source>
        <translation>
            <numerusform>%n line is in the note tray.</numerusform>
            <numerusform>%n lines are in the note tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not come along.</source>
        <translation>
            <numerusform>%n line did not come along.</numerusform>
            <numerusform>%n lines did not come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n card(s).</source>
        <translation>
            <numerusform>Copied %n card.</numerusform>
            <numerusform>Copied %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n card(s) where the names say.</source>
        <translation>
            <numerusform>Pasted %n card where the names say.</numerusform>
            <numerusform>Pasted %n cards where the names say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n card(s).</source>
        <translation>
            <numerusform>Pasted %n card.</numerusform>
            <numerusform>Pasted %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n line(s) as cards.</source>
        <translation>
            <numerusform>Pasted %n line as a card.</numerusform>
            <numerusform>Pasted %n lines as cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n alike</numerusform>
            <numerusform>%n alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of ours</source>
        <translation>
            <numerusform>%n change of ours</numerusform>
            <numerusform>%n changes of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) in {file}.</source>
        <translation>
            <numerusform>1 measurement in {file}.</numerusform>
            <numerusform>%n measurements in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs</source>
        <translation>
            <numerusform>%n of theirs</numerusform>
            <numerusform>%n of theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s) of {sheet} at 100 %; the first page says how to glue them.</source>
        <translation>
            <numerusform>Print %n sheet of {sheet} at 100 %; the first page says how to cut it.</numerusform>
            <numerusform>Print %n sheets of {sheet} at 100 %; the first page says how to glue them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is written: %n page(s).</source>
        <translation>
            <numerusform>{file} is written: %n page.</numerusform>
            <numerusform>{file} is written: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message numerus="yes">
        <source>%n point(s) lack their number of answers: fill that in first.</source>
        <translation>
            <numerusform>%n point lacks its number of answers: fill that in first.</numerusform>
            <numerusform>%n points lack their number of answers: fill that in first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in hidden lanes</source>
        <translation>
            <numerusform>%n card in hidden lanes</numerusform>
            <numerusform>%n cards in hidden lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of the map are not in the table; they stay.</source>
        <translation>
            <numerusform>%n card of the map is not in the table; it stays.</numerusform>
            <numerusform>%n cards of the map are not in the table; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from the table.</source>
        <translation>
            <numerusform>%n change from the table.</numerusform>
            <numerusform>%n changes from the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out</source>
        <translation>
            <numerusform>%n comment left out</numerusform>
            <numerusform>%n comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were left out.</source>
        <translation>
            <numerusform>%n control character was left out.</numerusform>
            <numerusform>%n control characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n feeling</numerusform>
            <numerusform>%n feelings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) beside the first at a step</source>
        <translation>
            <numerusform>%n feeling beside the first at a step</numerusform>
            <numerusform>%n feelings beside the first at a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) between the cards</source>
        <translation>
            <numerusform>%n feeling between the cards</numerusform>
            <numerusform>%n feelings between the cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n hidden column</numerusform>
            <numerusform>%n hidden columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden lane(s)</source>
        <translation>
            <numerusform>%n hidden lane</numerusform>
            <numerusform>%n hidden lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n hidden row</numerusform>
            <numerusform>%n hidden rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not fit in their cells.</source>
        <translation>
            <numerusform>%n line did not fit in their cells.</numerusform>
            <numerusform>%n lines did not fit in their cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more like these</source>
        <translation>
            <numerusform>%n line more like these</numerusform>
            <numerusform>%n lines more like these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many for a map</source>
        <translation>
            <numerusform>%n line too many for a map</numerusform>
            <numerusform>%n lines too many for a map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between cards</source>
        <translation>
            <numerusform>%n link between cards</numerusform>
            <numerusform>%n links between cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured curve(s)</source>
        <translation>
            <numerusform>%n measured curve</numerusform>
            <numerusform>%n measured curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of stages and of the whole journey</source>
        <translation>
            <numerusform>%n measurement of a stage or of the whole journey</numerusform>
            <numerusform>%n measurements of stages and of the whole journey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of lanes</source>
        <translation>
            <numerusform>%n photo of a lane</numerusform>
            <numerusform>%n photos of lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s), opportunities and other notes</source>
        <translation>
            <numerusform>%n quote, opportunity or other note</numerusform>
            <numerusform>%n quotes, opportunities and other notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) from 1 to 5, as feelings from −2 to +2</source>
        <translation>
            <numerusform>%n score from 1 to 5, as a feeling from −2 to +2</numerusform>
            <numerusform>%n scores from 1 to 5, as feelings from −2 to +2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pain point(s)</source>
        <translation>
            <numerusform>%n shared pain point</numerusform>
            <numerusform>%n shared pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a score get no feeling</source>
        <translation>
            <numerusform>%n step without a score gets no feeling</numerusform>
            <numerusform>%n steps without a score get no feeling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) and customer actions become plain steps</source>
        <translation>
            <numerusform>%n wait or customer action becomes a plain step</numerusform>
            <numerusform>%n waits and customer actions become plain steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “{name}” is left out: %n cell(s).</source>
        <translation>
            <numerusform>Column “{name}” is left out: %n cell.</numerusform>
            <numerusform>Column “{name}” is left out: %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n map(s).</source>
        <translation>
            <numerusform>Imported %n map.</numerusform>
            <numerusform>Imported %n maps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kano classes of %n step(s)</source>
        <translation>
            <numerusform>the Kano class of %n step</numerusform>
            <numerusform>Kano classes of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels of %n step(s)</source>
        <translation>
            <numerusform>the channel of %n step</numerusform>
            <numerusform>the channels of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>departments of %n step(s)</source>
        <translation>
            <numerusform>the department of %n step</numerusform>
            <numerusform>the departments of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>descriptions of %n step(s)</source>
        <translation>
            <numerusform>the description of %n step</numerusform>
            <numerusform>the descriptions of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>durations of %n step(s)</source>
        <translation>
            <numerusform>the duration of %n step</numerusform>
            <numerusform>the durations of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>friction at %n step(s)</source>
        <translation>
            <numerusform>friction at %n step</numerusform>
            <numerusform>friction at %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moments of truth at %n step(s)</source>
        <translation>
            <numerusform>moments of truth at %n step</numerusform>
            <numerusform>moments of truth at %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” is not read, at %n card(s).</source>
        <translation>
            <numerusform>“{what}” is not read, at %n card.</numerusform>
            <numerusform>“{what}” is not read, at %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of {sheet}</source>
        <translation>
            <numerusform>%n sheet of {sheet}</numerusform>
            <numerusform>%n sheets of {sheet}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n page(s) of appendix</source>
        <translation>
            <numerusform>with %n page of appendix</numerusform>
            <numerusform>with %n pages of appendix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>{field} of %n card(s)</source>
        <translation>
            <numerusform>{field} of %n card</numerusform>
            <numerusform>{field} of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n card(s) fit the filter.</source>
        <translation>
            <numerusform>%n card fits the filter.</numerusform>
            <numerusform>%n cards fit the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of %n card(s)</source>
        <translation>
            <numerusform>{fitting} of %n card</numerusform>
            <numerusform>{fitting} of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this journey, %n elsewhere.</source>
        <translation>
            <numerusform>Nothing in this journey, %n elsewhere.</numerusform>
            <numerusform>Nothing in this journey, %n elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message numerus="yes">
        <source>Stage {number} {name}, %n card(s).</source>
        <translation>
            <numerusform>Stage {number} {name}, %n card.</numerusform>
            <numerusform>Stage {number} {name}, %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Did %n step(s) again.</source>
        <translation>
            <numerusform>Did %n step again.</numerusform>
            <numerusform>Did %n steps again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n step(s) back.</source>
        <translation>
            <numerusform>Took %n step back.</numerusform>
            <numerusform>Took %n steps back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n character(s) cannot be read so.</source>
        <translation>
            <numerusform>1 character cannot be read so.</numerusform>
            <numerusform>%n characters cannot be read so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is of the same as another row.</source>
        <translation>
            <numerusform>1 is of the same as another row.</numerusform>
            <numerusform>%n are of the same as another row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) stand(s) on the journey.</source>
        <translation>
            <numerusform>1 measurement stands on the journey.</numerusform>
            <numerusform>%n measurements stand on the journey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s), in the file</source>
        <translation>
            <numerusform>1 more reason, in the file</numerusform>
            <numerusform>%n more reasons, in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace(s) one that is there.</source>
        <translation>
            <numerusform>1 replaces one that is there.</numerusform>
            <numerusform>%n replace one that is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>1 row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header do not count</source>
        <translation>
            <numerusform>1 row above the header does not count</numerusform>
            <numerusform>%n rows above the header do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no place.</source>
        <translation>
            <numerusform>1 row got no place.</numerusform>
            <numerusform>%n rows got no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside one that is there.</source>
        <translation>
            <numerusform>1 stands beside one that is there.</numerusform>
            <numerusform>%n stand beside one that is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not placed from {file}: %n more row(s).</source>
        <translation>
            <numerusform>Not placed from {file}: 1 more row.</numerusform>
            <numerusform>Not placed from {file}: %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n measurement(s) on the journey</source>
        <translation>
            <numerusform>Put 1 measurement on the journey</numerusform>
            <numerusform>Put %n measurements on the journey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) that say “{what}” on:</source>
        <translation>
            <numerusform>Put the row that says “{what}” on:</numerusform>
            <numerusform>Put %n rows that say “{what}” on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) without a place on:</source>
        <translation>
            <numerusform>Put the row without a place on:</numerusform>
            <numerusform>Put %n rows without a place on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n place(s) given by hand</source>
        <translation>
            <numerusform>Take back 1 place given by hand</numerusform>
            <numerusform>Take back %n places given by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n measurement(s).</source>
        <translation>
            <numerusform>They make 1 measurement.</numerusform>
            <numerusform>They make %n measurements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n row(s) get a place</source>
        <translation>
            <numerusform>{placed} of 1 row gets a place</numerusform>
            <numerusform>{placed} of %n rows get a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n score(s) get a place</source>
        <translation>
            <numerusform>{placed} of 1 score gets a place</numerusform>
            <numerusform>{placed} of %n scores get a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emotion point(s)</source>
        <translation>
            <numerusform>%n emotion point</numerusform>
            <numerusform>%n emotion points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message numerus="yes">
        <source>It holds %n card(s) that would not fit ({kinds}): move them first.</source>
        <translation>
            <numerusform>It holds %n card that would not fit ({kinds}): move it first.</numerusform>
            <numerusform>It holds %n cards that would not fit ({kinds}): move them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n lane(s) are hidden.</source>
        <translation>
            <numerusform>%n lane is hidden.</numerusform>
            <numerusform>%n lanes are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) are shown again.</source>
        <translation>
            <numerusform>%n lane is shown again.</numerusform>
            <numerusform>%n lanes are shown again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no cause now.</source>
        <translation>
            <numerusform>%n card has no cause now.</numerusform>
            <numerusform>%n cards have no cause now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no channel now.</source>
        <translation>
            <numerusform>%n card has no channel now.</numerusform>
            <numerusform>%n cards have no channel now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no department now.</source>
        <translation>
            <numerusform>%n card has no department now.</numerusform>
            <numerusform>%n cards have no department now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) named it.</source>
        <translation>
            <numerusform>%n card named it.</numerusform>
            <numerusform>%n cards named it.</numerusform>
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
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are too long for a name.</source>
        <translation>
            <numerusform>%n line is too long for a name.</numerusform>
            <numerusform>%n lines are too long for a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root cause(s)</source>
        <translation>
            <numerusform>%n root cause</numerusform>
            <numerusform>%n root causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teaser(s)</source>
        <translation>
            <numerusform>%n teaser</numerusform>
            <numerusform>%n teasers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries to “{list}”.</source>
        <translation>
            <numerusform>Added %n entry to “{list}”.</numerusform>
            <numerusform>Added %n entries to “{list}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>Deleted %n entry.</numerusform>
            <numerusform>Deleted %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n change(s) came in</source>
        <translation>
            <numerusform>%n change came in</numerusform>
            <numerusform>%n changes came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): {kinds}.</source>
        <translation>
            <numerusform>%n difference: {kinds}.</numerusform>
            <numerusform>%n differences: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from “{name}”</source>
        <translation>
            <numerusform>%n from “{name}”</numerusform>
            <numerusform>%n from “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not chosen yet: the proposal holds.</source>
        <translation>
            <numerusform>%n not chosen yet: the proposal holds.</numerusform>
            <numerusform>%n not chosen yet: the proposal holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on both sides alike</source>
        <translation>
            <numerusform>%n on both sides alike</numerusform>
            <numerusform>%n on both sides alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) found no place in what was joined.</source>
        <translation>
            <numerusform>%n text found no place in what was joined.</numerusform>
            <numerusform>%n texts found no place in what was joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose with “{name}”</source>
        <translation>
            <numerusform>%n to choose with “{name}”</numerusform>
            <numerusform>%n to choose with “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose, the rest joins by itself.</source>
        <translation>
            <numerusform>%n to choose, the rest joins by itself.</numerusform>
            <numerusform>%n to choose, the rest joins by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the note tray</source>
        <translation>
            <numerusform>%n to the note tray</numerusform>
            <numerusform>%n to the note tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you made %n</source>
        <translation>
            <numerusform>you made %n</numerusform>
            <numerusform>you made %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n line(s) did not come along.</source>
        <translation>
            <numerusform>%n line did not come along.</numerusform>
            <numerusform>%n lines did not come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n note(s).</source>
        <translation>
            <numerusform>Copied 1 note.</numerusform>
            <numerusform>Copied %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n note(s).</source>
        <translation>
            <numerusform>Deleted %n note.</numerusform>
            <numerusform>Deleted %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n page(s) of {paper}</source>
        <translation>
            <numerusform>%n page of {paper}</numerusform>
            <numerusform>%n pages of {paper}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n shortcut(s)</source>
        <translation>
            <numerusform>%n shortcut</numerusform>
            <numerusform>%n shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s) added to the lane.</source>
        <translation>
            <numerusform>%n photo added to the lane.</numerusform>
            <numerusform>%n photos added to the lane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size} of the file.</source>
        <translation>
            <numerusform>%n photo, {size} of the file.</numerusform>
            <numerusform>%n photos, {size} of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%n character(s) cannot be drawn: {list}.</source>
        <translation>
            <numerusform>%n character cannot be drawn: {list}.</numerusform>
            <numerusform>%n characters cannot be drawn: {list}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are cut short and stand whole in the appendix.</source>
        <translation>
            <numerusform>1 text is cut short and stands whole in the appendix.</numerusform>
            <numerusform>%n texts are cut short and stand whole in the appendix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are cut short. The appendix would hold them whole.</source>
        <translation>
            <numerusform>%n title is cut short. The appendix would hold it whole.</numerusform>
            <numerusform>%n titles are cut short. The appendix would hold them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message numerus="yes">
        <source>Last discussed %n day(s) ago</source>
        <translation>
            <numerusform>Last discussed %n day ago</numerusform>
            <numerusform>Last discussed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n more file(s) were dropped; they are not opened.</source>
        <translation>
            <numerusform>%n more file was dropped; it is not opened.</numerusform>
            <numerusform>%n more files were dropped; they are not opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, as you left them</source>
        <translation>
            <numerusform>And %n more, as you left them</numerusform>
            <numerusform>And %n more, as you left them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go to open %n file(s).</source>
        <translation>
            <numerusform>Let go to open %n file.</numerusform>
            <numerusform>Let go to open %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n customer card(s)</source>
        <translation>
            <numerusform>%n customer card</numerusform>
            <numerusform>%n customer cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee card(s)</source>
        <translation>
            <numerusform>%n employee card</numerusform>
            <numerusform>%n employee cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n control character(s) in {file} were left out.</source>
        <translation>
            <numerusform>%n control character in {file} was left out.</numerusform>
            <numerusform>%n control characters in {file} were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n feeling</numerusform>
            <numerusform>%n feelings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) and action(s)</source>
        <translation>
            <numerusform>%n finding or action</numerusform>
            <numerusform>%n findings and actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
