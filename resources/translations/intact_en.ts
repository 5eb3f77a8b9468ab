<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>%Ln link copied</numerusform>
            <numerusform>%Ln links copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>%Ln header</numerusform>
            <numerusform>%Ln headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>%Ln download waits for it</numerusform>
            <numerusform>%Ln downloads wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>%Ln download waits for more space</numerusform>
            <numerusform>%Ln downloads wait for more space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>%Ln download waits for %1 more space</numerusform>
            <numerusform>%Ln downloads wait for %1 more space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>%Ln more in other folders</numerusform>
            <numerusform>%Ln more in other folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln download was added</numerusform>
            <numerusform>%Ln downloads were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln was on the list already.</numerusform>
            <numerusform>%Ln were on the list already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>%Ln connection to %1</numerusform>
            <numerusform>%Ln connections to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>%1 takes no more than %Ln connection</numerusform>
            <numerusform>%1 takes no more than %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>%1 names %Ln further source</numerusform>
            <numerusform>%1 names %Ln further sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>%Ln download waits</numerusform>
            <numerusform>%Ln downloads wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>%Ln download finished</numerusform>
            <numerusform>%Ln downloads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln download failed</numerusform>
            <numerusform>%Ln downloads failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::AddDialog</name>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>This stands for %Ln link: %1</numerusform>
            <numerusform>This stands for %Ln links: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>%L1 of %Ln link chosen</numerusform>
            <numerusform>%L1 of %Ln links chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>%Ln more was left out</numerusform>
            <numerusform>%Ln more were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>Open %Ln file</numerusform>
            <numerusform>Open %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>Add %Ln link</numerusform>
            <numerusform>Add %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>%Ln download is running.</numerusform>
            <numerusform>%Ln downloads are running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln download was added</numerusform>
            <numerusform>%Ln downloads were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln was on the list already</numerusform>
            <numerusform>%1, %Ln were on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>%Ln line of %1 could not be read, the first is line %L2</numerusform>
            <numerusform>%Ln lines of %1 could not be read, the first is line %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>%Ln download is in %1</numerusform>
            <numerusform>%Ln downloads are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>%Ln file is being checked</numerusform>
            <numerusform>%Ln files are being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>%Ln of them was not on the list</numerusform>
            <numerusform>%Ln of them were not on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>%Ln download will be checked when it is whole</numerusform>
            <numerusform>%Ln downloads will be checked when they are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>%Ln of its files is not here</numerusform>
            <numerusform>%Ln of its files are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>%Ln stands there twice with different checksums</numerusform>
            <numerusform>%Ln stand there twice with different checksums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln mirror</numerusform>
            <numerusform>%Ln mirrors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>%Ln older line is not kept.</numerusform>
            <numerusform>%Ln older lines are not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>%Ln file has no checksum yet and is not in %1</numerusform>
            <numerusform>%Ln files have no checksum yet and are not in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>%Ln checksum is in %1</numerusform>
            <numerusform>%Ln checksums are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>Removed %Ln download</numerusform>
            <numerusform>Removed %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>Removed %Ln download; finished files go to the trash</numerusform>
            <numerusform>Removed %Ln downloads; finished files go to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>When is the download to start?</numerusform>
            <numerusform>When are the %Ln downloads to start?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsDialog</name>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>What stands here is on %Ln download; what else it has stays its own.</numerusform>
            <numerusform>What stands here is on all %Ln downloads; what else they have stays theirs.</numerusform>
        </translation>
    </message>
</context>
</TS>
