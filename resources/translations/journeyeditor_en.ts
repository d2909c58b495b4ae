<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Canvas</name>
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
        <source>Drop to move %n card(s) to moment {number} in “{stage}”.</source>
        <translation>
            <numerusform>Drop to move %n card to moment {number} in “{stage}”.</numerusform>
            <numerusform>Drop to move %n cards to moment {number} in “{stage}”.</numerusform>
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
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
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
</TS>
