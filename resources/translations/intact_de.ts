<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <source>Add from clipboard</source>
        <translation>Aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Die Links in der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Go on with an unfinished file…</source>
        <translation>Unfertige Datei fortsetzen …</translation>
    </message>
    <message>
        <source>Take over what another program has begun to download</source>
        <translation>Übernehmen, was ein anderes Programm zu laden begonnen hat</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause what runs, or resume what rests</source>
        <translation>Laufendes anhalten, Ruhendes fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Die ausgewählten Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the selected downloads; no byte is lost</source>
        <translation>Die ausgewählten Downloads anhalten; kein Byte geht verloren</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Give up what has arrived of the failed downloads and begin anew</source>
        <translation>Verwerfen, was von den fehlgeschlagenen Downloads angekommen ist, und von vorn beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Die fertige Datei öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Die Links der ausgewählten Downloads kopieren</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Neuer Link …</translation>
    </message>
    <message>
        <source>Go on with what has arrived from another link</source>
        <translation>Das bisher Geladene über einen anderen Link fortsetzen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Give the file another name</source>
        <translation>Der Datei einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Change how the download is fetched</source>
        <translation>Ändern, wie der Download geladen wird</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Put the selected downloads into a category; files stay where they are</source>
        <translation>Die ausgewählten Downloads einer Kategorie zuordnen; Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Change the tags of the selected downloads</source>
        <translation>Die Schlagwörter der ausgewählten Downloads ändern</translation>
    </message>
    <message>
        <source>Earlier in the queue</source>
        <translation>In der Warteschlange nach vorn</translation>
    </message>
    <message>
        <source>Let it have its turn earlier</source>
        <translation>Früher an die Reihe kommen lassen</translation>
    </message>
    <message>
        <source>Later in the queue</source>
        <translation>In der Warteschlange nach hinten</translation>
    </message>
    <message>
        <source>Let others have their turn first</source>
        <translation>Anderen den Vortritt lassen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all downloads that are shown</source>
        <translation>Alle angezeigten Downloads auswählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take off the list; the files stay</source>
        <translation>Aus der Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>In Namen, Links, Ordnern und Schlagwörtern suchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsammodus</translation>
    </message>
    <message>
        <source>Leave the network to others, or stop doing so</source>
        <translation>Das Netz anderen überlassen oder wieder selbst nutzen</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Neue Kategorie …</translation>
    </message>
    <message>
        <source>Make a category with rules and a folder of its own</source>
        <translation>Eine Kategorie mit eigenen Regeln und eigenem Ordner anlegen</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Add the downloads of an exported list</source>
        <translation>Die Downloads einer exportierten Liste hinzufügen</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Write the whole list, without secrets, into a file</source>
        <translation>Die ganze Liste ohne Zugangsdaten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Change how Intact works</source>
        <translation>Ändern, wie Intact arbeitet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit; what runs goes on at the next start</source>
        <translation>Beenden; Laufendes geht beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Do not wait for a time to start or for the timetable</source>
        <translation>Weder auf eine Startzeit noch auf den Zeitplan warten</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Start planen …</translation>
    </message>
    <message>
        <source>Let the selected downloads wait for a time</source>
        <translation>Die ausgewählten Downloads bis zu einer bestimmten Zeit warten lassen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Let them have their turn before all others</source>
        <translation>Vor allen anderen an die Reihe kommen lassen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Let them have their turn in the order of the queue</source>
        <translation>In der Reihenfolge der Warteschlange an die Reihe kommen lassen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Let them have their turn after all others</source>
        <translation>Nach allen anderen an die Reihe kommen lassen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>When all is done, do nothing</source>
        <translation>Wenn alles fertig ist, nichts tun</translation>
    </message>
    <message>
        <source>Quit Intact</source>
        <translation>Intact beenden</translation>
    </message>
    <message>
        <source>When all is done, quit</source>
        <translation>Wenn alles fertig ist, beenden</translation>
    </message>
    <message>
        <source>Suspend the computer</source>
        <translation>Rechner in Bereitschaft versetzen</translation>
    </message>
    <message>
        <source>When all is done, suspend the computer</source>
        <translation>Wenn alles fertig ist, den Rechner in Bereitschaft versetzen</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>When all is done, power the computer off</source>
        <translation>Wenn alles fertig ist, den Rechner ausschalten</translation>
    </message>
    <message>
        <source>Lists and unfinished files</source>
        <translation>Listen und unfertige Dateien</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Read the finished files again and compare them with what they were</source>
        <translation>Die fertigen Dateien noch einmal lesen und mit dem vergleichen, was sie waren</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfen beenden</translation>
    </message>
    <message>
        <source>Do not read the selected files to their end</source>
        <translation>Die ausgewählten Dateien nicht zu Ende lesen</translation>
    </message>
    <message>
        <source>Copy checksum</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Copy the checksums of the selected files</source>
        <translation>Die Prüfsummen der ausgewählten Dateien kopieren</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>Prüfsummendatei speichern …</translation>
    </message>
    <message>
        <source>Write the checksums of the selected files as sha256sum does</source>
        <translation>Die Prüfsummen der ausgewählten Dateien so schreiben wie sha256sum</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Entfernen und Dateien löschen</translation>
    </message>
    <message>
        <source>Take off the list and move the finished files to the trash</source>
        <translation>Von der Liste nehmen und fertige Dateien in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Open a list or metalink…</source>
        <translation>Liste oder Metalink öffnen …</translation>
    </message>
    <message>
        <source>Add the links of a text file, a saved page or a metalink, or check files by a checksum file</source>
        <translation>Links aus einer Textdatei, einer gespeicherten Seite oder einem Metalink hinzufügen oder Dateien anhand einer Prüfsummendatei prüfen</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>Prüfen anhalten</translation>
    </message>
    <message>
        <source>Let all checking rest where it is</source>
        <translation>Alles Prüfen an seiner Stelle ruhen lassen</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Go on with all checking</source>
        <translation>Alles Prüfen fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Pause all downloads; no byte is lost</source>
        <translation>Alle Downloads anhalten; kein Byte geht verloren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Mit allen Downloads fortfahren</translation>
    </message>
    <message>
        <source>Drop basket</source>
        <translation>Ablagekorb</translation>
    </message>
    <message>
        <source>Show or hide a small window that takes dropped links</source>
        <translation>Ein kleines Fenster ein- oder ausblenden, auf dem Links abgelegt werden können</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ChooseMenu</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only what is not here yet</source>
        <translation>Nur, was noch nicht hier ist</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>Only %1 (%L2)</source>
        <translation>Nur %1 (%L2)</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>%Ln Link kopiert</numerusform>
            <numerusform>%Ln Links kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Link kopiert: %1</translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>%Ln Kopfzeile</numerusform>
            <numerusform>%Ln Kopfzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>Browserkennung</translation>
    </message>
    <message>
        <source>referer</source>
        <translation>Referer</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>From the curl command: only the link.</source>
        <translation>Aus dem curl-Befehl: nur der Link.</translation>
    </message>
    <message>
        <source>From the curl command: %1.</source>
        <translation>Aus dem curl-Befehl: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 so far, the server does not say how large the file is</source>
        <translation>%1 bisher, der Server nennt die Größe der Datei nicht</translation>
    </message>
    <message>
        <source>%1 (%2 bytes, %3)</source>
        <translation>%1 (%2 Byte, %3)</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Umgeleitet nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Fortsetzbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known or no</source>
        <translation>unbekannt oder nein</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>Version auf dem Server</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Geplanter Start</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1, which shows only that it came whole</source>
        <translation>%1, was nur zeigt, dass sie ganz angekommen ist</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>the metalink</source>
        <translation>der Metalink</translation>
    </message>
    <message>
        <source>the server&apos;s answer (%1)</source>
        <translation>die Antwort des Servers (%1)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>CHANGED, it is now %1</source>
        <translation>VERÄNDERT, jetzt ist es %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>VERÄNDERT</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>Checksum from</source>
        <translation>Prüfsumme von</translation>
    </message>
    <message>
        <source>Own checksum</source>
        <translation>Eigene Prüfsumme</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>this file; its signature proves it</source>
        <translation>diese Datei; ihre Signatur beweist sie</translation>
    </message>
    <message>
        <source>good, by %1</source>
        <translation>gut, von %1</translation>
    </message>
    <message>
        <source>by %1, key not known</source>
        <translation>von %1, Schlüssel nicht bekannt</translation>
    </message>
    <message>
        <source>BAD, by %1; what it is of was not used</source>
        <translation>FALSCH, von %1; das Signierte wurde nicht verwendet</translation>
    </message>
    <message>
        <source>by %1, key or signature expired</source>
        <translation>von %1, Schlüssel oder Signatur abgelaufen</translation>
    </message>
    <message>
        <source>by %1, key revoked</source>
        <translation>von %1, Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>by %1, over a digest that is too weak</source>
        <translation>von %1, über eine zu schwache Prüfsumme</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>Signatur aus</translation>
    </message>
    <message>
        <source>%1 → %2 → this file</source>
        <translation>%1 → %2 → diese Datei</translation>
    </message>
    <message>
        <source>NOT what was expected, it is %1</source>
        <translation>NICHT das Erwartete, sie ist %1</translation>
    </message>
    <message>
        <source>NOT what was expected</source>
        <translation>NICHT das Erwartete</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>%Ln Download wartet darauf</numerusform>
            <numerusform>%Ln Downloads warten darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>%Ln Download wartet auf mehr Platz</numerusform>
            <numerusform>%Ln Downloads warten auf mehr Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>%Ln Download wartet auf weitere %1 Platz</numerusform>
            <numerusform>%Ln Downloads warten auf weitere %1 Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with %1 is not there: %2</source>
        <translation>Der Datenträger mit %1 ist nicht da: %2</translation>
    </message>
    <message>
        <source>The disk with %1 is full: %2</source>
        <translation>Der Datenträger mit %1 ist voll: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>%Ln weiterer in anderen Ordnern</numerusform>
            <numerusform>%Ln weitere in anderen Ordnern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>ABWEICHUNG</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Place in queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>metalink</source>
        <translation>Metalink</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, nur Vollständigkeit</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>verändert!</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>The checksum was given by you</source>
        <translation>Die Prüfsumme haben Sie angegeben</translation>
    </message>
    <message>
        <source>The checksum is from the metalink</source>
        <translation>Die Prüfsumme stammt aus dem Metalink</translation>
    </message>
    <message>
        <source>The checksum is from %1</source>
        <translation>Die Prüfsumme stammt aus %1</translation>
    </message>
    <message>
        <source>The checksum is from the server&apos;s answer</source>
        <translation>Die Prüfsumme stammt aus der Antwort des Servers</translation>
    </message>
    <message>
        <source>Nobody has said what the checksum of this file is</source>
        <translation>Niemand hat gesagt, welche Prüfsumme diese Datei hat</translation>
    </message>
    <message>
        <source>A checksum is expected; check again to compare it</source>
        <translation>Eine Prüfsumme wird erwartet; „Erneut prüfen“ vergleicht sie</translation>
    </message>
    <message>
        <source>A checksum is expected, the file is proven when it is whole</source>
        <translation>Eine Prüfsumme wird erwartet; die Datei ist bewiesen, sobald sie ganz ist</translation>
    </message>
    <message>
        <source>Came whole, by its %1; that nobody has changed it needs a stronger checksum</source>
        <translation>Nach ihrem %1 ganz angekommen; dass niemand sie verändert hat, zeigt erst eine stärkere Prüfsumme</translation>
    </message>
    <message>
        <source>Proven by its %1</source>
        <translation>Bewiesen durch ihren %1</translation>
    </message>
    <message>
        <source>This is NOT the file that the checksum is of</source>
        <translation>Das ist NICHT die Datei, zu der die Prüfsumme gehört</translation>
    </message>
    <message>
        <source>The file has CHANGED since it finished</source>
        <translation>Die Datei hat sich VERÄNDERT, seit sie fertig wurde</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Erneut geprüft: %1</translation>
    </message>
    <message>
        <source>The checksum is from %1, which is signed</source>
        <translation>Die Prüfsumme ist aus %1, und das ist signiert</translation>
    </message>
    <message>
        <source>The file itself is signed</source>
        <translation>Die Datei selbst ist signiert</translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message>
        <source>Intact is running with this list; close it first.</source>
        <translation>Intact läuft gerade mit dieser Liste; schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste ist in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln Download wurde hinzugefügt</numerusform>
            <numerusform>%Ln Downloads wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln war schon in der Liste.</numerusform>
            <numerusform>%Ln waren schon in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>„%1“ ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>The file is too large to be a download list.</source>
        <translation>Die Datei ist zu groß für eine Downloadliste.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %L1 (%2).</source>
        <translation>Die Datei ist bei Byte %L1 beschädigt (%2).</translation>
    </message>
    <message>
        <source>This is no download list of Intact.</source>
        <translation>Das ist keine Downloadliste von Intact.</translation>
    </message>
    <message>
        <source>The list is of another version of Intact; this one reads version 1.</source>
        <translation>Die Liste stammt von einer anderen Version von Intact; diese liest Version 1.</translation>
    </message>
    <message>
        <source>The list has no usable &quot;downloads&quot;.</source>
        <translation>Die Liste hat kein brauchbares „downloads“.</translation>
    </message>
    <message>
        <source>The categories in the list cannot be used: %1.</source>
        <translation>Die Kategorien in der Liste sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Download %L1 in the list cannot be used: %2.</source>
        <translation>Download %L1 in der Liste ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No secure connection could be made</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Only http, https, ftp and sftp links can be downloaded</source>
        <translation>Nur http-, https-, ftp- und sftp-Links können heruntergeladen werden</translation>
    </message>
    <message>
        <source>Something on the way answered instead of the server, perhaps a login page of this network</source>
        <translation>Etwas auf dem Weg hat anstelle des Servers geantwortet, vielleicht eine Anmeldeseite dieses Netzes</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The checksum cannot be understood</source>
        <translation>Die Prüfsumme ist nicht verständlich</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The disk with this folder is not there</source>
        <translation>Der Datenträger mit diesem Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The disk&apos;s format cannot hold a file this large</source>
        <translation>Das Format des Datenträgers fasst keine so große Datei</translation>
    </message>
    <message>
        <source>The download list could not be saved</source>
        <translation>Die Downloadliste konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The download list was damaged, and the link of this file is lost</source>
        <translation>Die Downloadliste war beschädigt, der Link dieser Datei ist verloren</translation>
    </message>
    <message>
        <source>The file does not match its checksum</source>
        <translation>Die Datei passt nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <source>The file has another size than it should have</source>
        <translation>Die Datei hat eine andere Größe, als sie haben sollte</translation>
    </message>
    <message>
        <source>The file name is too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>The file on the server has changed since the download began</source>
        <translation>Die Datei auf dem Server hat sich seit Beginn des Downloads geändert</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>The mirror has another file</source>
        <translation>Der Spiegelserver hat eine andere Datei</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Der neue Link führt zu einer anderen Datei</translation>
    </message>
    <message>
        <source>The program has crashed twice with this download</source>
        <translation>Das Programm ist mit diesem Download zweimal abgestürzt</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password</source>
        <translation>Der Proxy verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Der Server bittet zu warten</translation>
    </message>
    <message>
        <source>The server breaks off at the same place every time</source>
        <translation>Der Server bricht jedes Mal an derselben Stelle ab</translation>
    </message>
    <message>
        <source>The server cannot send parts of this file</source>
        <translation>Der Server kann keine Teile dieser Datei senden</translation>
    </message>
    <message>
        <source>The server contradicts itself about the length of the file</source>
        <translation>Der Server widerspricht sich bei der Länge der Datei</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server does not allow this download</source>
        <translation>Der Server erlaubt diesen Download nicht</translation>
    </message>
    <message>
        <source>The server does not speak HTTP</source>
        <translation>Der Server spricht kein HTTP</translation>
    </message>
    <message>
        <source>The server gave an answer that is no download</source>
        <translation>Der Server gab eine Antwort, die kein Download ist</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>Der Server hat selbst ein Problem</translation>
    </message>
    <message>
        <source>The server has another key than the one that is known for it</source>
        <translation>Der Server hat einen anderen Schlüssel als den, der für ihn bekannt ist</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address</source>
        <translation>Der Server leitet von einer sicheren zu einer unsicheren Adresse um</translation>
    </message>
    <message>
        <source>The server redirects in circles</source>
        <translation>Der Server leitet im Kreis um</translation>
    </message>
    <message>
        <source>The server redirects to an address inside your own network</source>
        <translation>Der Server leitet zu einer Adresse in Ihrem eigenen Netz um</translation>
    </message>
    <message>
        <source>The server redirects without saying where to</source>
        <translation>Der Server leitet um, ohne zu sagen, wohin</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>Der Server hat einen anderen Teil gesendet als angefragt</translation>
    </message>
    <message>
        <source>The server sent less than it had announced</source>
        <translation>Der Server hat weniger gesendet als angekündigt</translation>
    </message>
    <message>
        <source>The server sent more than was asked for</source>
        <translation>Der Server hat mehr gesendet als angefragt</translation>
    </message>
    <message>
        <source>The server sent the file in an encoding that was not asked for</source>
        <translation>Der Server hat die Datei in einer Kodierung gesendet, die nicht angefragt war</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>Der Server sendet nichts mehr</translation>
    </message>
    <message>
        <source>The server wants a user name and password</source>
        <translation>Der Server verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed</source>
        <translation>Die Antwort des Servers ist fehlerhaft</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>The server&apos;s key is not known on this computer</source>
        <translation>Der Schlüssel des Servers ist auf diesem Rechner nicht bekannt</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The target is no ordinary file or folder</source>
        <translation>Das Ziel ist keine gewöhnliche Datei und kein gewöhnlicher Ordner</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Die unfertige Datei ist verschwunden</translation>
    </message>
    <message>
        <source>The unfinished file of another program cannot be continued</source>
        <translation>Die unfertige Datei eines anderen Programms kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The unfinished file was changed by something else</source>
        <translation>Die unfertige Datei wurde von etwas anderem geändert</translation>
    </message>
    <message>
        <source>There is no space left on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>Diese Datei gibt es auf dem Server nicht</translation>
    </message>
    <message>
        <source>This category cannot be used</source>
        <translation>Diese Kategorie ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This curl command cannot be taken over</source>
        <translation>Dieser curl-Befehl kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>This download is running already</source>
        <translation>Dieser Download läuft bereits</translation>
    </message>
    <message>
        <source>This is not a usable file name</source>
        <translation>Das ist kein verwendbarer Dateiname</translation>
    </message>
    <message>
        <source>This is not a valid link</source>
        <translation>Das ist kein gültiger Link</translation>
    </message>
    <message>
        <source>This looks like a web page, not like the file</source>
        <translation>Das sieht nach einer Webseite aus, nicht nach der Datei</translation>
    </message>
    <message>
        <source>This request header cannot be set</source>
        <translation>Diese Kopfzeile kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>This tag cannot be used</source>
        <translation>Dieses Schlagwort ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Writing is not allowed there</source>
        <translation>Dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Your disk quota is used up</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>The server sent wrong bytes</source>
        <translation>Der Server hat falsche Bytes gesendet</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>a download has 20 tags at most</source>
        <translation>ein Download hat höchstens 20 Schlagwörter</translation>
    </message>
    <message>
        <source>it has more than 40 characters</source>
        <translation>es hat mehr als 40 Zeichen</translation>
    </message>
    <message>
        <source>it holds a comma, which stands between tags</source>
        <translation>es enthält ein Komma, das zwischen Schlagwörtern steht</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>es enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>more than 200 rules of one kind</source>
        <translation>mehr als 200 Regeln einer Art</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation>ihr Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>its folder cannot be one</source>
        <translation>ihr Ordner kann keiner sein</translation>
    </message>
    <message>
        <source>its folder leads out of the download folder</source>
        <translation>ihr Ordner führt aus dem Downloadordner hinaus</translation>
    </message>
    <message>
        <source>this is no file type</source>
        <translation>das ist kein Dateityp</translation>
    </message>
    <message>
        <source>this is no server</source>
        <translation>das ist kein Server</translation>
    </message>
    <message>
        <source>this is no pattern</source>
        <translation>das ist kein Muster</translation>
    </message>
    <message>
        <source>there can be 100 at most</source>
        <translation>es kann höchstens 100 geben</translation>
    </message>
    <message>
        <source>there is another one with this name</source>
        <translation>es gibt schon eine mit diesem Namen</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>mehr als 100</translation>
    </message>
    <message>
        <source>a login in a mirror&apos;s link</source>
        <translation>Anmeldedaten im Link eines Spiegelservers</translation>
    </message>
    <message>
        <source>more than 64</source>
        <translation>mehr als 64</translation>
    </message>
    <message>
        <source>control characters in the value</source>
        <translation>Steuerzeichen im Wert</translation>
    </message>
    <message>
        <source>it is not an http link</source>
        <translation>es ist kein http-Link</translation>
    </message>
    <message>
        <source>characters that a login cannot hold</source>
        <translation>Zeichen, die in Anmeldedaten nicht vorkommen können</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>der Pfad ist nicht absolut</translation>
    </message>
    <message>
        <source>more than 255 bytes</source>
        <translation>mehr als 255 Byte</translation>
    </message>
    <message>
        <source>it is a path</source>
        <translation>es ist ein Pfad</translation>
    </message>
    <message>
        <source>it does not begin with curl</source>
        <translation>er beginnt nicht mit curl</translation>
    </message>
    <message>
        <source>it has more than one link</source>
        <translation>er hat mehr als einen Link</translation>
    </message>
    <message>
        <source>it is more than one command</source>
        <translation>es ist mehr als ein Befehl</translation>
    </message>
    <message>
        <source>there is no link in it</source>
        <translation>er enthält keinen Link</translation>
    </message>
    <message>
        <source>its headers are in a file</source>
        <translation>seine Kopfzeilen stehen in einer Datei</translation>
    </message>
    <message>
        <source>its cookies are in a file</source>
        <translation>seine Cookies stehen in einer Datei</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>er ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>it holds something that only the shell can fill in</source>
        <translation>er enthält etwas, das nur die Shell einsetzen kann</translation>
    </message>
    <message>
        <source>it is written for another system&apos;s command line; copy it as cURL (bash) or cURL (POSIX)</source>
        <translation>er ist für die Befehlszeile eines anderen Systems geschrieben; kopieren Sie ihn als cURL (bash) oder cURL (POSIX)</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>er ist vollständig</translation>
    </message>
    <message>
        <source>this download has bytes of its own</source>
        <translation>dieser Download hat eigene Bytes</translation>
    </message>
    <message>
        <source>the server is very slow</source>
        <translation>der Server ist sehr langsam</translation>
    </message>
    <message>
        <source>it was written to meanwhile</source>
        <translation>inzwischen wurde in sie geschrieben</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no metalink</source>
        <translation>sie ist kein Metalink</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>sie hat eine Dokumenttyp-Deklaration</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no http or https link in it</source>
        <translation>es ist kein http- oder https-Link darin</translation>
    </message>
    <message>
        <source>every link in it has a login</source>
        <translation>jeder Link darin hat Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The login is not remembered: %1</source>
        <translation>Die Anmeldung wurde nicht gemerkt: %1</translation>
    </message>
</context>
<context>
    <name>KnownLinks</name>
    <message>
        <source>already here, finished</source>
        <translation>schon hier, fertig</translation>
    </message>
    <message>
        <source>already here, %1</source>
        <translation>schon hier, %1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The server answers: %1</source>
        <translation>Der Server antwortet: %1</translation>
    </message>
    <message>
        <source>The server answers, but does not say how large the file is</source>
        <translation>Der Server antwortet, nennt aber die Größe der Datei nicht</translation>
    </message>
    <message>
        <source>parts can be fetched</source>
        <translation>Teile können geladen werden</translation>
    </message>
    <message>
        <source>it cannot send parts</source>
        <translation>er kann keine Teile senden</translation>
    </message>
    <message>
        <source>nothing tells its version</source>
        <translation>nichts verrät ihre Version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2, tried again at once</source>
        <translation>%1: %2, sofort neu versucht</translation>
    </message>
    <message>
        <source>%1: %2, tried again after %3 s</source>
        <translation>%1: %2, nach %3 s neu versucht</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Waits until %1: %2</source>
        <translation>Wartet bis %1: %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Umgeleitet nach %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 übernimmt</translation>
    </message>
    <message>
        <source>%1 is not asked any more: %2</source>
        <translation>%1 wird nicht mehr gefragt: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Wieder in die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>To start at %1</source>
        <translation>Start geplant: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Neuer Link: %1</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Optionen geändert</translation>
    </message>
    <message>
        <source>Goes on from %1</source>
        <translation>Geht bei %1 weiter</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>File name: %1</source>
        <translation>Dateiname: %1</translation>
    </message>
    <message>
        <source>%1 on the disk could not be proven and are fetched again</source>
        <translation>%1 auf dem Datenträger konnten nicht bestätigt werden und werden neu geladen</translation>
    </message>
    <message>
        <source>Started over: %1</source>
        <translation>Neu begonnen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A checksum is known: %1 (%2)</source>
        <translation>Eine Prüfsumme ist bekannt: %1 (%2)</translation>
    </message>
    <message>
        <source>The checksum is right (%1)</source>
        <translation>Die Prüfsumme stimmt (%1)</translation>
    </message>
    <message>
        <source>The checksum is right (%1, %2)</source>
        <translation>Die Prüfsumme stimmt (%1, %2)</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>Fertig: %1, %2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>%Ln Verbindung zu %1</numerusform>
            <numerusform>%Ln Verbindungen zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>%1 nimmt nicht mehr als %Ln Verbindung an</numerusform>
            <numerusform>%1 nimmt nicht mehr als %Ln Verbindungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %L1 to %2 was too slow and is replaced</source>
        <translation>Verbindung %L1 zu %2 war zu langsam und wird ersetzt</translation>
    </message>
    <message>
        <source>Checked again: unchanged (%1)</source>
        <translation>Erneut geprüft: unverändert (%1)</translation>
    </message>
    <message>
        <source>Checked again: the file has CHANGED, its %1 is now %2</source>
        <translation>Erneut geprüft: die Datei hat sich VERÄNDERT, ihr %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Checked again: the file is not there any more</source>
        <translation>Erneut geprüft: die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Read for the first time since it finished: its %1 is kept</source>
        <translation>Zum ersten Mal seit dem Ende gelesen: ihr %1 wird gemerkt</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read</source>
        <translation>Erneut geprüft: die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read (%1)</source>
        <translation>Erneut geprüft: die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>The signature is good: %1 (%2)</source>
        <translation>Die Signatur ist gut: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, key not known (%2)</source>
        <translation>Signiert von %1, Schlüssel nicht bekannt (%2)</translation>
    </message>
    <message>
        <source>The signature is BAD and what it is of is not used: %1 (%2)</source>
        <translation>Die Signatur ist FALSCH, und das Signierte wird nicht verwendet: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key or the signature has expired (%2)</source>
        <translation>Signiert von %1, aber der Schlüssel oder die Signatur ist abgelaufen (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key was revoked (%2)</source>
        <translation>Signiert von %1, aber der Schlüssel wurde widerrufen (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but over a digest that is too weak (%2)</source>
        <translation>Signiert von %1, aber über eine zu schwache Prüfsumme (%2)</translation>
    </message>
    <message>
        <source>There is a signature that could not be checked (%1)</source>
        <translation>Es gibt eine Signatur, die nicht geprüft werden konnte (%1)</translation>
    </message>
    <message>
        <source>The bytes at %1 were wrong and are fetched again</source>
        <translation>Die Bytes bei %1 waren falsch und werden erneut geholt</translation>
    </message>
    <message>
        <source>The bytes at %1 from %2 were wrong and are fetched again</source>
        <translation>Die Bytes bei %1 von %2 waren falsch und werden erneut geholt</translation>
    </message>
    <message>
        <source>%1 are not as they were before</source>
        <translation>%1 sind anders als zuvor</translation>
    </message>
    <message>
        <source>The same bytes came once more</source>
        <translation>Es kamen noch einmal dieselben Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>%1 nennt %Ln weitere Quelle</numerusform>
            <numerusform>%1 nennt %Ln weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum is wrong: all of it is fetched again, from %1 alone</source>
        <translation>Die Prüfsumme ist falsch: Alles wird erneut geholt, nur von %1</translation>
    </message>
    <message>
        <source>Checked again: this is NOT the file that its checksum is of, its %1 is %2</source>
        <translation>Erneut geprüft: Das ist NICHT die Datei, zu der die Prüfsumme gehört, ihr %1 ist %2</translation>
    </message>
    <message>
        <source>Stopped: no downloads are allowed at this time</source>
        <translation>Angehalten: Zurzeit sind keine Downloads erlaubt</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>%Ln Download wartet</numerusform>
            <numerusform>%Ln Downloads warten</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: %1</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>Dieses Netz ist getaktet: %1</translation>
    </message>
    <message>
        <source>There is no network: %1 until it is back</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>Es gibt kein Netz: %1, bis es wieder da ist</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>Download finished</source>
        <translation>Download fertig</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>%Ln Download fertig</numerusform>
            <numerusform>%Ln Downloads fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln Download fehlgeschlagen</numerusform>
            <numerusform>%Ln Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message>
        <source>No downloads running</source>
        <translation>Keine laufenden Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerControl</name>
    <message>
        <source>The system cannot be asked to do this.</source>
        <translation>Das System kann darum nicht gebeten werden.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>This computer cannot do this.</source>
        <translation>Dieser Rechner kann das nicht.</translation>
    </message>
    <message>
        <source>The system has refused: %1</source>
        <translation>Das System hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 and %2 are figures in the same unit %3, e.g. &quot;392 of 631 MB&quot;</extracomment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a speed; %1 is a size such as &quot;12.4 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>a percentage, e.g. &quot;62 %&quot;</extracomment>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look for checksum files</source>
        <translation>Nach Prüfsummendateien suchen</translation>
    </message>
    <message>
        <source>Ask the server for SHA256SUMS and the like beside each file, and prove the file by them</source>
        <translation>Den Server neben jeder Datei nach SHA256SUMS und Ähnlichem fragen und die Datei damit prüfen</translation>
    </message>
    <message>
        <source>Address of a proxy, e.g. http://proxy.example:3128; empty: none</source>
        <translation>Adresse eines Proxys, z. B. http://proxy.example:3128; leer: keiner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Command after each download</source>
        <translation>Befehl nach jedem Download</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Verbindungen je Download</translation>
    </message>
    <message>
        <source>Connections per server</source>
        <translation>Verbindungen je Server</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Downloadordner</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves</source>
        <translation>Stunden der Woche, in denen Downloads langsam laufen oder warten; sie gehen von selbst weiter</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Wie schnell alle Downloads zusammen sein dürfen</translation>
    </message>
    <message>
        <source>How fast all downloads together may be in slow mode</source>
        <translation>Wie schnell alle Downloads zusammen im Langsammodus sein dürfen</translation>
    </message>
    <message>
        <source>How many connections all downloads together may open to one server</source>
        <translation>Wie viele Verbindungen alle Downloads zusammen zu einem Server öffnen dürfen</translation>
    </message>
    <message>
        <source>How many downloads run at once; the others wait in the queue</source>
        <translation>Wie viele Downloads gleichzeitig laufen; die anderen warten in der Warteschlange</translation>
    </message>
    <message>
        <source>How often a download is tried again without any progress before it is given up</source>
        <translation>Wie oft ein Download ohne jeden Fortschritt neu versucht wird, bevor er aufgegeben wird</translation>
    </message>
    <message>
        <source>Into how many parts at most a download is split</source>
        <translation>In wie viele Teile ein Download höchstens geteilt wird</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave the network to others: all downloads keep to the slow speed until this is switched off</source>
        <translation>Das Netz anderen überlassen: alle Downloads laufen langsam, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>Hell, dunkel oder wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and {digest} are filled in</source>
        <translation>Läuft ohne Shell, wenn eine Datei vollständig ist; {path}, {name}, {folder}, {url}, {size}, {state} und {digest} werden eingesetzt</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsammodus</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Langsame Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Tries without progress</source>
        <translation>Versuche ohne Fortschritt</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Browserkennung</translation>
    </message>
    <message>
        <source>What servers are told the program is; empty: its own name</source>
        <translation>Als was sich das Programm bei Servern vorstellt; leer: sein eigener Name</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on; auto: as the desktop has it</source>
        <translation>Was das Fenster ab dem nächsten Start spricht; automatisch: wie der Desktop</translation>
    </message>
    <message>
        <source>Where new downloads go; empty: your desktop&apos;s folder for downloads</source>
        <translation>Wohin neue Downloads kommen; leer: der Downloadordner Ihres Desktops</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>Files with the public keys of people whose signatures you believe, one a line; a checksum file or a download that is signed with one of them is proven by it</source>
        <translation>Dateien mit den öffentlichen Schlüsseln von Leuten, deren Signaturen Sie vertrauen, eine je Zeile; eine Prüfsummendatei oder ein Download, den einer davon signiert hat, ist dadurch bewiesen</translation>
    </message>
    <message>
        <source>OpenPGP keys</source>
        <translation>OpenPGP-Schlüssel</translation>
    </message>
    <message>
        <source>The same for minisign: public keys that begin with RW, one a line</source>
        <translation>Dasselbe für minisign: öffentliche Schlüssel, die mit RW beginnen, einer je Zeile</translation>
    </message>
    <message>
        <source>minisign keys</source>
        <translation>minisign-Schlüssel</translation>
    </message>
    <message>
        <source>Note where files come from</source>
        <translation>Herkunft der Dateien vermerken</translation>
    </message>
    <message>
        <source>Write the server and the referring site, without path and login, into attributes of each file</source>
        <translation>Server und verweisende Seite ohne Pfad und Anmeldung in Attribute jeder Datei schreiben</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Links to offer</source>
        <translation>Anzubietende Links</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Offer links that are copied anywhere; nothing is started by itself</source>
        <translation>Links anbieten, die irgendwo kopiert werden; nichts beginnt von selbst</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>In getakteten Netzen</translation>
    </message>
    <message>
        <source>Patterns of links such as *.iso *.zip */downloads/*; empty: every link</source>
        <translation>Muster von Links wie *.iso *.zip */downloads/*; leer: jeder Link</translation>
    </message>
    <message>
        <source>Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only while something runs</source>
        <translation>Beenden oder im Infobereich weiterlaufen; ohne einen solchen wird das Fenster stattdessen klein. Fragen: nur während etwas läuft</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s tray, where there is one</source>
        <translation>Ein Symbol im Infobereich zeigen, wo es einen gibt</translation>
    </message>
    <message>
        <source>Start quietly when you log in, so that downloads go on by themselves</source>
        <translation>Beim Anmelden unauffällig starten, damit Downloads von selbst weitergehen</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Schreibtisch starten</translation>
    </message>
    <message>
        <source>Tell what has finished or failed while the window is not in use</source>
        <translation>Sagen, was fertig oder fehlgeschlagen ist, während das Fenster nicht benutzt wird</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Whether downloads wait on a network that is paid for by what goes over it</source>
        <translation>Ob Downloads in einem Netz warten, das nach Verbrauch bezahlt wird</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>weiterlaufen</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation>neuer Versuch um %1</translation>
    </message>
    <message>
        <source>%1 of the old one kept</source>
        <translation>%1 der alten Datei behalten</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Neuer Link …</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>%1 MISMATCH</source>
        <translation>%1 ABWEICHUNG</translation>
    </message>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 Prozent</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, Größe unbekannt</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Startet ab %1</translation>
    </message>
    <message>
        <source>Waits for the timetable until %1</source>
        <translation>Wartet laut Zeitplan bis %1</translation>
    </message>
    <message>
        <source>Waits for the timetable</source>
        <translation>Wartet auf den Zeitplan</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>Wartet auf die Prüfung</translation>
    </message>
    <message>
        <source>Checking again, %L1 %</source>
        <translation>Wird erneut geprüft, %L1 %</translation>
    </message>
    <message>
        <source>The file has changed since it finished</source>
        <translation>Die Datei hat sich verändert, seit sie fertig ist</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>Konnte nicht noch einmal gelesen werden</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, nur Vollständigkeit</translation>
    </message>
    <message>
        <source>changed since it finished</source>
        <translation>verändert, seit sie fertig ist</translation>
    </message>
    <message>
        <source>Checking paused at %L1 %</source>
        <translation>Prüfen angehalten bei %L1 %</translation>
    </message>
    <message>
        <source>Not the file that its checksum is of</source>
        <translation>Nicht die Datei, zu der die Prüfsumme gehört</translation>
    </message>
    <message>
        <source>Waits: metered network</source>
        <translation>Wartet: getaktetes Netz</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>noch %1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date of this year: d = day, MMM = short name of the month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date of another year: d = day, MMM = short name of the month, yyyy = year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in full: d = day, MMMM = name of the month, yyyy = year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash: %2</source>
        <translation>%1 konnte nicht in den Papierkorb gelegt werden: %2</translation>
    </message>
    <message>
        <source>the folder %1 for it cannot be made</source>
        <translation>der Ordner %1 dafür kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is in %1 now</source>
        <translation>sie liegt jetzt in %1</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>sie ist noch da</translation>
    </message>
</context>
<context>
    <name>intact::app::FileWorker</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %L1 MiB</source>
        <translation>sie ist größer als %L1 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be used as a metalink: %2</source>
        <translation>%1 kann nicht als Metalink verwendet werden: %2</translation>
    </message>
    <message>
        <source>There is no checksum in %1</source>
        <translation>In %1 steht keine Prüfsumme</translation>
    </message>
</context>
<context>
    <name>intact::app::FinishCommand</name>
    <message>
        <source>The command after a download cannot be used: %1.</source>
        <translation>Der Befehl nach einem Download ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The command after a download could not be started: %1</source>
        <translation>Der Befehl nach einem Download konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::ActionSet</name>
    <message>
        <source>Selected downloads</source>
        <translation>Ausgewählte Downloads</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddDialog</name>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>This stands for more than %L1 links, take the first of them: %2</source>
        <translation>Das steht für mehr als %L1 Links, davon die ersten nehmen: %2</translation>
    </message>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>Das steht für %Ln Link: %1</numerusform>
            <numerusform>Das steht für %Ln Links: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>%L1 von %Ln Link ausgewählt</numerusform>
            <numerusform>%L1 von %Ln Links ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>%Ln weiterer wurde weggelassen</numerusform>
            <numerusform>%Ln weitere wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>%L1 starten</translation>
    </message>
    <message>
        <source>This is not a link that can be downloaded.</source>
        <translation>Das ist kein Link, der heruntergeladen werden kann.</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <source>https://… or a curl command</source>
        <translation>https://… oder ein curl-Befehl</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>wie der Server sagt</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Select by type…</source>
        <translation>Nach Typ auswählen …</translation>
    </message>
    <message>
        <source>Choose links by their type</source>
        <translation>Links nach ihrem Typ auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add paused</source>
        <translation>Angehalten hinzufügen</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>%Ln Datei öffnen</numerusform>
            <numerusform>%Ln Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the links in %1</source>
        <translation>Die Links in %1 hinzufügen</translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>Die Liste %1 importieren</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Add what the curl command downloads</source>
        <translation>Hinzufügen, was der curl-Befehl herunterlädt</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>%Ln Link hinzufügen</numerusform>
            <numerusform>%Ln Links hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>There is no link in the clipboard</source>
        <translation>In der Zwischenablage ist kein Link</translation>
    </message>
    <message>
        <source>Add the files in %1</source>
        <translation>Die Dateien aus %1 hinzufügen</translation>
    </message>
    <message>
        <source>Check files by %1</source>
        <translation>Dateien anhand von %1 prüfen</translation>
    </message>
</context>
<context>
    <name>intact::ui::AdoptDialog</name>
    <message>
        <source>Go on with an unfinished file</source>
        <translation>Unfertige Datei fortsetzen</translation>
    </message>
    <message>
        <source>The file is copied and stays as it is. What is in it is compared with the file behind the link before anything is added.</source>
        <translation>Die Datei wird kopiert und bleibt, wie sie ist. Ihr Inhalt wird mit der Datei hinter dem Link verglichen, bevor etwas hinzukommt.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>the download folder</source>
        <translation>der Downloadordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>pdf, tar.gz</source>
        <translation>pdf, tar.gz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>example.org, with its subdomains</source>
        <translation>example.org, mit Unterdomänen</translation>
    </message>
    <message>
        <source>Names or links</source>
        <translation>Namen oder Links</translation>
    </message>
    <message>
        <source>report-*, *://example.org/papers/*</source>
        <translation>bericht-*, *://example.org/papers/*</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Commas between several; one of them has to fit</source>
        <translation>Kommas zwischen mehreren; eines davon muss passen</translation>
    </message>
    <message>
        <source>New downloads come here by themselves when they fit every line that is filled in:</source>
        <translation>Neue Downloads kommen von selbst hierher, wenn sie zu jeder ausgefüllten Zeile passen:</translation>
    </message>
    <message>
        <source>The folder is chosen when a download is added. One whose name only the server knows is put into the category when it is named, but stays in the folder in which it was begun.</source>
        <translation>Der Ordner wird beim Hinzufügen eines Downloads gewählt. Kennt erst der Server den Namen, kommt der Download mit dem Namen in die Kategorie, bleibt aber in dem Ordner, in dem er begonnen wurde.</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryFlow</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted the category %1; its downloads stay</source>
        <translation>Kategorie %1 gelöscht; ihre Downloads bleiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Drop downloads here to put them into it; files that have been begun stay where they are.</source>
        <translation>Legen Sie Downloads hier ab, um sie einzuordnen; begonnene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Downloads that are in no category</source>
        <translation>Downloads, die in keiner Kategorie sind</translation>
    </message>
    <message>
        <source>New downloads go to the download folder.</source>
        <translation>Neue Downloads kommen in den Downloadordner.</translation>
    </message>
    <message>
        <source>New downloads go to %1.</source>
        <translation>Neue Downloads kommen nach %1.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
</context>
<context>
    <name>intact::ui::ChecksumField</name>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>optional: the published digest, e.g. of sha-256</source>
        <translation>optional: die veröffentlichte Prüfsumme, z. B. sha-256</translation>
    </message>
    <message>
        <source>%1: weak, shows damage but not forgery</source>
        <translation>%1: schwach, zeigt Schäden, aber keine Fälschung</translation>
    </message>
    <message>
        <source>%1: the file will be proven with it</source>
        <translation>%1: die Datei wird damit geprüft</translation>
    </message>
</context>
<context>
    <name>intact::ui::ClipboardFlow</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>%Ln Download läuft.</numerusform>
            <numerusform>%Ln Downloads laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running: the window goes into the tray and downloads go on.</source>
        <translation>Weiterlaufen: Das Fenster geht in den Infobereich, und die Downloads gehen weiter.</translation>
    </message>
    <message>
        <source>Keep running: the window becomes small and downloads go on.</source>
        <translation>Weiterlaufen: Das Fenster wird klein, und die Downloads gehen weiter.</translation>
    </message>
    <message>
        <source>Quit: downloads stop, and go on where they were at the next start.</source>
        <translation>Beenden: Die Downloads halten an und gehen beim nächsten Start dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>This is asked once; Preferences can change it.</source>
        <translation>Das wird einmal gefragt; die Einstellungen können es ändern.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
</context>
<context>
    <name>intact::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Select one download to see everything about it.</source>
        <translation>Wählen Sie einen Download aus, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DropBasket</name>
    <message>
        <source>Drop basket</source>
        <translation>Ablagekorb</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Links hier ablegen</translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln Download wurde hinzugefügt</numerusform>
            <numerusform>%Ln Downloads wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln war schon in der Liste</numerusform>
            <numerusform>%1, %Ln waren schon in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a download list</source>
        <translation>Downloadliste importieren</translation>
    </message>
    <message>
        <source>Download lists (*.json);;All files (*)</source>
        <translation>Downloadlisten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the download list</source>
        <translation>Downloadliste exportieren</translation>
    </message>
    <message>
        <source>Download lists (*.json)</source>
        <translation>Downloadlisten (*.json)</translation>
    </message>
    <message>
        <source>Go on with an unfinished file of another program</source>
        <translation>Unfertige Datei eines anderen Programms fortsetzen</translation>
    </message>
    <message>
        <source>Unfinished files (*.aria2 *.crdownload *.part);;All files (*)</source>
        <translation>Unfertige Dateien (*.aria2 *.crdownload *.part);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no link in %1</source>
        <translation>In %1 ist kein Link</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>%Ln Zeile von %1 konnte nicht gelesen werden, die erste ist Zeile %L2</numerusform>
            <numerusform>%Ln Zeilen von %1 konnten nicht gelesen werden, die erste ist Zeile %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>%Ln Download ist in %1</numerusform>
            <numerusform>%Ln Downloads sind in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for the file that %1 belongs to…</source>
        <translation>Der Server wird nach der Datei gefragt, zu der %1 gehört …</translation>
    </message>
    <message>
        <source>the server cannot go on in the middle of this file</source>
        <translation>der Server kann nicht mitten in dieser Datei fortfahren</translation>
    </message>
    <message>
        <source>%1 was not taken over: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Copying what is in %1…</source>
        <translation>Der Inhalt von %1 wird kopiert …</translation>
    </message>
    <message>
        <source>%1 of %2 were taken over; they are compared with the server&apos;s before anything is added</source>
        <translation>%1 von %2 wurden übernommen; sie werden mit denen des Servers verglichen, bevor etwas hinzukommt</translation>
    </message>
    <message>
        <source>Open a list of links, a metalink or a checksum file</source>
        <translation>Linkliste, Metalink oder Prüfsummendatei öffnen</translation>
    </message>
    <message>
        <source>Lists, pages, metalinks, checksum files (%1);;All files (*)</source>
        <translation>Listen, Seiten, Metalinks, Prüfsummendateien (%1);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>%Ln Datei wird geprüft</numerusform>
            <numerusform>%Ln Dateien werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>%Ln davon stand nicht auf der Liste</numerusform>
            <numerusform>%Ln davon standen nicht auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>%Ln Download wird geprüft, sobald er ganz ist</numerusform>
            <numerusform>%Ln Downloads werden geprüft, sobald sie ganz sind</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its files is here</source>
        <translation>keine ihrer Dateien ist hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>%Ln ihrer Dateien ist nicht hier</numerusform>
            <numerusform>%Ln ihrer Dateien sind nicht hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>%Ln steht zweimal mit verschiedenen Prüfsummen darin</numerusform>
            <numerusform>%Ln stehen zweimal mit verschiedenen Prüfsummen darin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFields</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>By the rules, a download belongs to the first category whose rules fit its name and link</source>
        <translation>Nach den Regeln gehört ein Download zur ersten Kategorie, deren Regeln zu seinem Namen und Link passen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>jedem die seine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFlow</name>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>intact::ui::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Download into</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>This folder will be made</source>
        <translation>Dieser Ordner wird angelegt</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>%1 frei, %2 benötigt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>intact::ui::KeysField</name>
    <message>
        <source>%1 cannot be read: choose the file anew, or take the line out.</source>
        <translation>%1 kann nicht gelesen werden: Wählen Sie die Datei neu aus, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg --export.</source>
        <translation>%1 enthält keine öffentlichen OpenPGP-Schlüssel oder ist beschädigt: Lassen Sie die Schlüssel neu exportieren, etwa mit gpg --export.</translation>
    </message>
    <message>
        <source>“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel von minisign: Kopieren Sie die Zeile aus 56 Zeichen, die mit RW beginnt.</translation>
    </message>
</context>
<context>
    <name>intact::ui::KnownBar</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>In der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinesField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>Schlüsseldateien wählen</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>fortsetzbar</translation>
    </message>
    <message>
        <source>cannot be resumed</source>
        <translation>nicht fortsetzbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Server sagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln Spiegel</numerusform>
            <numerusform>%Ln Spiegel</numerusform>
        </translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>keine Prüfsumme</translation>
    </message>
    <message>
        <source>a metalink: its files are offered when it has arrived</source>
        <translation>ein Metalink: seine Dateien werden angeboten, wenn er da ist</translation>
    </message>
</context>
<context>
    <name>intact::ui::ListPanel</name>
    <message>
        <source>No downloads yet</source>
        <translation>Noch keine Downloads</translation>
    </message>
    <message>
        <source>Paste a link, drop one here or press Ctrl+N</source>
        <translation>Fügen Sie einen Link ein, legen Sie einen hier ab oder drücken Sie Strg+N</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No download matches this filter</source>
        <translation>Kein Download passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message>
        <source>Select one download to see what happened to it.</source>
        <translation>Wählen Sie einen Download aus, um zu sehen, was mit ihm geschehen ist.</translation>
    </message>
    <message>
        <source>Log of the download</source>
        <translation>Protokoll des Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>%Ln ältere Zeile wird nicht aufbewahrt.</numerusform>
            <numerusform>%Ln ältere Zeilen werden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>In Namen, Links, Ordnern und Schlagwörtern suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
</context>
<context>
    <name>intact::ui::MetalinkNotice</name>
    <message>
        <source>%1 has arrived: a metalink, it names files to download</source>
        <translation>%1 ist da: ein Metalink, er nennt Dateien zum Herunterladen</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>intact::ui::NetworkFlow</name>
    <message>
        <source>Download anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
</context>
<context>
    <name>intact::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What has arrived stays. It is compared with the file behind the new link before anything is added.</source>
        <translation>Was angekommen ist, bleibt. Es wird mit der Datei hinter dem neuen Link verglichen, bevor etwas hinzukommt.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
</context>
<context>
    <name>intact::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>intact::ui::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message>
        <source>Save a checksum file</source>
        <translation>Eine Prüfsummendatei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No checksum is known yet; check again to have one</source>
        <translation>Noch ist keine Prüfsumme bekannt; erneutes Prüfen ergibt eine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>%Ln Datei hat noch keine Prüfsumme und steht nicht in %1</numerusform>
            <numerusform>%Ln Dateien haben noch keine Prüfsumme und stehen nicht in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>%Ln Prüfsumme steht in %1</numerusform>
            <numerusform>%Ln Prüfsummen stehen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>Es wird nichts geprüft</translation>
    </message>
    <message>
        <source>All checking is paused</source>
        <translation>Alles Prüfen ist angehalten</translation>
    </message>
    <message>
        <source>Checking is not paused</source>
        <translation>Das Prüfen ist nicht angehalten</translation>
    </message>
</context>
<context>
    <name>intact::ui::PropertiesDialog</name>
    <message>
        <source>Options of the download</source>
        <translation>Optionen des Downloads</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>wie der Server sagt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Where it has to, the download connects anew. No byte is lost.</source>
        <translation>Wo nötig, verbindet sich der Download neu. Kein Byte geht verloren.</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Was angekommen ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>intact::ui::RangeMap</name>
    <message>
        <source>Map of the file</source>
        <translation>Karte der Datei</translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>%Ln Download entfernt</numerusform>
            <numerusform>%Ln Downloads entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>%Ln Download entfernt; fertige Dateien kommen in den Papierkorb</numerusform>
            <numerusform>%Ln Downloads entfernt; fertige Dateien kommen in den Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ReportNotice</name>
    <message>
        <source>Intact ended unexpectedly the last time. Your downloads go on where they were.</source>
        <translation>Intact wurde das letzte Mal unerwartet beendet. Ihre Downloads gehen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
</context>
<context>
    <name>intact::ui::RequestOptionsBox</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>bis zum Programmende</translation>
    </message>
    <message>
        <source>Intact&apos;s own</source>
        <translation>die von Intact</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Referer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Browserkennung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>one link a line</source>
        <translation>ein Link je Zeile</translation>
    </message>
    <message>
        <source>Links to the same file on other servers</source>
        <translation>Links zur selben Datei auf anderen Servern</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Remember the login</source>
        <translation>Anmeldung merken</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain, for this server</source>
        <translation>Im Schlüsselbund des Desktops, für diesen Server</translation>
    </message>
</context>
<context>
    <name>intact::ui::RowDelegate</name>
    <message>
        <source>New name of the file</source>
        <translation>Neuer Name der Datei</translation>
    </message>
</context>
<context>
    <name>intact::ui::SegmentsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>%1 received, %2 proven</source>
        <translation>%1 empfangen, %2 geprüft</translation>
    </message>
    <message>
        <source>%1 received, the size is not known</source>
        <translation>%1 empfangen, die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>no connection open</source>
        <translation>keine Verbindung offen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>den Server</translation>
    </message>
    <message>
        <source>the speed limit</source>
        <translation>die Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>den Datenträger</translation>
    </message>
    <message>
        <source>waits to try again</source>
        <translation>wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>the connections allowed to this server</source>
        <translation>die erlaubten Verbindungen zu diesem Server</translation>
    </message>
    <message>
        <source>Connection %L1</source>
        <translation>Verbindung %L1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::SettingLine</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Standard: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Your usual folder</source>
        <translation>Ihr üblicher Ordner</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>full speed all the time</source>
        <translation>immer volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>intact::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>intact::ui::Sidebar</name>
    <message>
        <source>Filter by category</source>
        <translation>Nach Kategorie filtern</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>intact::ui::SidebarSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>intact::ui::SleepControl</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedControl</name>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Wie schnell alle Downloads zusammen sein dürfen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Speed limit: %1, slow mode</source>
        <translation>Geschwindigkeitsgrenze: %1, Langsammodus</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Geschwindigkeitsgrenze: %1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Aus bis %1</translation>
    </message>
    <message>
        <source>the timetable is changed</source>
        <translation>zur Änderung des Zeitplans</translation>
    </message>
    <message>
        <source>Ignore the timetable until %1</source>
        <translation>Den Zeitplan ignorieren bis %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 min %L2 s</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedPage</name>
    <message>
        <source>The speed is shown here while the download runs.</source>
        <translation>Die Geschwindigkeit wird hier gezeigt, während der Download läuft.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Whole download</source>
        <translation>Ganzer Download</translation>
    </message>
    <message>
        <source>Now %1 · mean %2 · peak %3</source>
        <translation>Jetzt %1 · Mittel %2 · Spitze %3</translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message>
        <source>Start at</source>
        <translation>Start planen</translation>
    </message>
    <message>
        <source>When is the download to start?</source>
        <translation>Wann soll der Download starten?</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Heute Abend um %1</translation>
    </message>
    <message>
        <source>In the morning at %1</source>
        <translation>Am Morgen um %1</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>Bis dahin warten</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>This time has passed: it would start as soon as its turn comes.</source>
        <translation>Diese Zeit ist vorbei: der Download würde starten, sobald er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Until then it waits in the queue, also when Intact is closed in between.</source>
        <translation>Bis dahin wartet der Download in der Warteschlange, auch wenn Intact zwischendurch geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>Wann soll der Download starten?</numerusform>
            <numerusform>Wann sollen die %Ln Downloads starten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartField</name>
    <message>
        <source>at</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>%1: not before a time</source>
        <translation>%1: nicht vor einer bestimmten Zeit</translation>
    </message>
</context>
<context>
    <name>intact::ui::StateSidebar</name>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::StatusStrip</name>
    <message>
        <source>Click to switch the slow mode</source>
        <translation>Klicken, um den Langsammodus umzuschalten</translation>
    </message>
    <message>
        <source>Switches the slow mode</source>
        <translation>Schaltet den Langsammodus um</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 frei in %2</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Nichts wird heruntergeladen</translation>
    </message>
    <message>
        <source>(slow mode, limit %1)</source>
        <translation>(Langsammodus, Grenze %1)</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(Grenze %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>off until %1, as the timetable says</source>
        <translation>aus bis %1, laut Zeitplan</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words by which you find the download again, with commas between them.</source>
        <translation>Wörter, an denen Sie den Download wiederfinden, mit Kommas dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>Was hier steht, ist an %Ln Download; was er sonst hat, bleibt ihm.</numerusform>
            <numerusform>Was hier steht, ist an allen %Ln Downloads; was sie sonst haben, bleibt ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsField</name>
    <message>
        <source>commas between them</source>
        <translation>Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableEditor</name>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Choose, then paint over the hours; headings paint whole days and hours.</source>
        <translation>Wählen Sie aus und malen Sie dann über die Stunden; Überschriften füllen ganze Tage und Stunden.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Die ganze Woche</translation>
    </message>
    <message>
        <source>Paints hours</source>
        <translation>Malt Stunden</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableModel</name>
    <message>
        <source>full speed</source>
        <translation>volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1, %2 bis %3: %4</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Ganzer %1</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <translation>Jeden Tag von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TrayFlow</name>
    <message>
        <source>Show Intact</source>
        <translation>Intact zeigen</translation>
    </message>
</context>
<context>
    <name>intact::ui::WhenDone</name>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>Jetzt in Bereitschaft versetzen</translation>
    </message>
    <message>
        <source>Power off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
    <message>
        <source>quits when all is done</source>
        <translation>beendet sich, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>suspends when all is done</source>
        <translation>Bereitschaft, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>powers off when all is done</source>
        <translation>schaltet aus, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alles ist fertig</translation>
    </message>
    <message>
        <source>All downloads are done. Intact quits in %L1 s.</source>
        <translation>Alle Downloads sind fertig. Intact wird in %L1 s beendet.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is suspended in %L1 s.</source>
        <translation>Alle Downloads sind fertig. Der Rechner wird in %L1 s in Bereitschaft versetzt.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is powered off in %L1 s.</source>
        <translation>Alle Downloads sind fertig. Der Rechner wird in %L1 s ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Intact is running already but does not answer.</source>
        <translation>Intact läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Whether Intact starts at login could not be changed.</source>
        <translation>Ob Intact beim Anmelden startet, konnte nicht geändert werden.</translation>
    </message>
</context>
</TS>
