<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Ajouter des téléchargements</translation>
    </message>
    <message>
        <source>Add from clipboard</source>
        <translation>Ajouter depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Ajouter les liens du presse-papiers</translation>
    </message>
    <message>
        <source>Go on with an unfinished file…</source>
        <translation>Continuer un fichier inachevé…</translation>
    </message>
    <message>
        <source>Take over what another program has begun to download</source>
        <translation>Reprendre ce qu’un autre programme a commencé à télécharger</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Pause what runs, or resume what rests</source>
        <translation>Suspendre ce qui est en cours, ou reprendre ce qui est arrêté</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Continuer les téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause the selected downloads; no byte is lost</source>
        <translation>Suspendre les téléchargements sélectionnés ; aucun octet n’est perdu</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Give up what has arrived of the failed downloads and begin anew</source>
        <translation>Abandonner ce qui est arrivé des téléchargements échoués et repartir de zéro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Ouvrir le fichier terminé</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copier les liens des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>Go on with what has arrived from another link</source>
        <translation>Continuer ce qui est arrivé à partir d’un autre lien</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give the file another name</source>
        <translation>Donner un autre nom au fichier</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Change how the download is fetched</source>
        <translation>Modifier la façon dont le fichier est téléchargé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Put the selected downloads into a category; files stay where they are</source>
        <translation>Placer les téléchargements sélectionnés dans une catégorie ; les fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Change the tags of the selected downloads</source>
        <translation>Modifier les étiquettes des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Earlier in the queue</source>
        <translation>Avancer dans la file</translation>
    </message>
    <message>
        <source>Let it have its turn earlier</source>
        <translation>Le laisser passer plus tôt</translation>
    </message>
    <message>
        <source>Later in the queue</source>
        <translation>Reculer dans la file</translation>
    </message>
    <message>
        <source>Let others have their turn first</source>
        <translation>Laisser passer les autres d’abord</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all downloads that are shown</source>
        <translation>Sélectionner tous les téléchargements affichés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take off the list; the files stay</source>
        <translation>Retirer de la liste ; les fichiers restent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>Rechercher dans les noms, liens, dossiers et étiquettes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Leave the network to others, or stop doing so</source>
        <translation>Laisser le réseau aux autres, ou cesser de le faire</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nouvelle catégorie…</translation>
    </message>
    <message>
        <source>Make a category with rules and a folder of its own</source>
        <translation>Créer une catégorie avec ses propres règles et son dossier</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Add the downloads of an exported list</source>
        <translation>Ajouter les téléchargements d’une liste exportée</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Write the whole list, without secrets, into a file</source>
        <translation>Écrire toute la liste, sans les secrets, dans un fichier</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Change how Intact works</source>
        <translation>Modifier le fonctionnement d’Intact</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit; what runs goes on at the next start</source>
        <translation>Quitter ; ce qui est en cours continuera au prochain démarrage</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Do not wait for a time to start or for the timetable</source>
        <translation>N’attendre ni une heure de démarrage ni l’emploi du temps</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Programmer le démarrage…</translation>
    </message>
    <message>
        <source>Let the selected downloads wait for a time</source>
        <translation>Laisser les téléchargements sélectionnés attendre une heure donnée</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Let them have their turn before all others</source>
        <translation>Les laisser passer avant tous les autres</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Let them have their turn in the order of the queue</source>
        <translation>Les laisser passer dans l’ordre de la file</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Let them have their turn after all others</source>
        <translation>Les laisser passer après tous les autres</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>When all is done, do nothing</source>
        <translation>Quand tout est terminé, ne rien faire</translation>
    </message>
    <message>
        <source>Quit Intact</source>
        <translation>Quitter Intact</translation>
    </message>
    <message>
        <source>When all is done, quit</source>
        <translation>Quand tout est terminé, quitter</translation>
    </message>
    <message>
        <source>Suspend the computer</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>When all is done, suspend the computer</source>
        <translation>Quand tout est terminé, mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>When all is done, power the computer off</source>
        <translation>Quand tout est terminé, éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>Lists and unfinished files</source>
        <translation>Listes et fichiers inachevés</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Read the finished files again and compare them with what they were</source>
        <translation>Relire les fichiers terminés et les comparer à ce qu’ils étaient</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Do not read the selected files to their end</source>
        <translation>Ne pas lire les fichiers sélectionnés jusqu’au bout</translation>
    </message>
    <message>
        <source>Copy checksum</source>
        <translation>Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>Copy the checksums of the selected files</source>
        <translation>Copier les sommes de contrôle des fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>Enregistrer un fichier de sommes…</translation>
    </message>
    <message>
        <source>Write the checksums of the selected files as sha256sum does</source>
        <translation>Écrire les sommes des fichiers sélectionnés comme le fait sha256sum</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Retirer et supprimer les fichiers</translation>
    </message>
    <message>
        <source>Take off the list and move the finished files to the trash</source>
        <translation>Retirer de la liste et mettre les fichiers terminés à la corbeille</translation>
    </message>
    <message>
        <source>Open a list or metalink…</source>
        <translation>Ouvrir une liste ou un metalink…</translation>
    </message>
    <message>
        <source>Add the links of a text file, a saved page or a metalink, or check files by a checksum file</source>
        <translation>Ajouter les liens d&apos;un fichier texte, d&apos;une page enregistrée ou d&apos;un metalink, ou vérifier des fichiers avec un fichier de sommes de contrôle</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>Suspendre la vérification</translation>
    </message>
    <message>
        <source>Let all checking rest where it is</source>
        <translation>Laisser toutes les vérifications là où elles en sont</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Reprendre la vérification</translation>
    </message>
    <message>
        <source>Go on with all checking</source>
        <translation>Reprendre toutes les vérifications</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Pause all downloads; no byte is lost</source>
        <translation>Suspendre tous les téléchargements ; aucun octet n’est perdu</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Continuer tous les téléchargements</translation>
    </message>
    <message>
        <source>Drop basket</source>
        <translation>Corbeille de dépôt</translation>
    </message>
    <message>
        <source>Show or hide a small window that takes dropped links</source>
        <translation>Afficher ou masquer une petite fenêtre où déposer des liens</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ChooseMenu</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only what is not here yet</source>
        <translation>Seulement ce qui n’est pas encore ici</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>Only %1 (%L2)</source>
        <translation>Seulement %1 (%L2)</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>%Ln lien copié</numerusform>
            <numerusform>%Ln liens copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Lien copié : %1</translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>%Ln en-tête</numerusform>
            <numerusform>%Ln en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>agent utilisateur</translation>
    </message>
    <message>
        <source>referer</source>
        <translation>référent</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>From the curl command: only the link.</source>
        <translation>De la commande curl : seulement le lien.</translation>
    </message>
    <message>
        <source>From the curl command: %1.</source>
        <translation>De la commande curl : %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté : %1.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 so far, the server does not say how large the file is</source>
        <translation>%1 jusqu’ici, le serveur n’indique pas la taille du fichier</translation>
    </message>
    <message>
        <source>%1 (%2 bytes, %3)</source>
        <translation>%1 (%2 octets, %3)</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>vérifiée : %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendue : %1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigé vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Reprise possible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not known or no</source>
        <translation>inconnu ou non</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>Version sur le serveur</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrage prévu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1, which shows only that it came whole</source>
        <translation>%1, ce qui montre seulement qu’il est arrivé entier</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>donnée par vous</translation>
    </message>
    <message>
        <source>the metalink</source>
        <translation>le metalink</translation>
    </message>
    <message>
        <source>the server&apos;s answer (%1)</source>
        <translation>la réponse du serveur (%1)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>CHANGED, it is now %1</source>
        <translation>CHANGÉ, c’est maintenant %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGÉ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>lu pour la première fois</translation>
    </message>
    <message>
        <source>Checksum from</source>
        <translation>Somme fournie par</translation>
    </message>
    <message>
        <source>Own checksum</source>
        <translation>Somme calculée ici</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Vérifié à nouveau</translation>
    </message>
    <message>
        <source>this file; its signature proves it</source>
        <translation>ce fichier ; sa signature le prouve</translation>
    </message>
    <message>
        <source>good, by %1</source>
        <translation>bonne, de %1</translation>
    </message>
    <message>
        <source>by %1, key not known</source>
        <translation>de %1, clé inconnue</translation>
    </message>
    <message>
        <source>BAD, by %1; what it is of was not used</source>
        <translation>FAUSSE, de %1 ; ce qu’elle signe n’a pas été utilisé</translation>
    </message>
    <message>
        <source>by %1, key or signature expired</source>
        <translation>de %1, clé ou signature expirée</translation>
    </message>
    <message>
        <source>by %1, key revoked</source>
        <translation>de %1, clé révoquée</translation>
    </message>
    <message>
        <source>by %1, over a digest that is too weak</source>
        <translation>de %1, sur une empreinte trop faible</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>Signature issue de</translation>
    </message>
    <message>
        <source>%1 → %2 → this file</source>
        <translation>%1 → %2 → ce fichier</translation>
    </message>
    <message>
        <source>NOT what was expected, it is %1</source>
        <translation>PAS ce qui était attendu, c&apos;est %1</translation>
    </message>
    <message>
        <source>NOT what was expected</source>
        <translation>PAS ce qui était attendu</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>%Ln téléchargement l’attend</numerusform>
            <numerusform>%Ln téléchargements l’attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>%Ln téléchargement attend plus d’espace</numerusform>
            <numerusform>%Ln téléchargements attendent plus d’espace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>%Ln téléchargement attend %1 d’espace en plus</numerusform>
            <numerusform>%Ln téléchargements attendent %1 d’espace en plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with %1 is not there: %2</source>
        <translation>Le disque contenant %1 est absent : %2</translation>
    </message>
    <message>
        <source>The disk with %1 is full: %2</source>
        <translation>Le disque contenant %1 est plein : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>%Ln de plus dans d’autres dossiers</numerusform>
            <numerusform>%Ln de plus dans d’autres dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>NON CONFORME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Place in queue</source>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>metalink</source>
        <translation>metalink</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, intégrité seule</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>changé !</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>The checksum was given by you</source>
        <translation>La somme de contrôle a été donnée par vous</translation>
    </message>
    <message>
        <source>The checksum is from the metalink</source>
        <translation>La somme de contrôle vient du metalink</translation>
    </message>
    <message>
        <source>The checksum is from %1</source>
        <translation>La somme de contrôle vient de %1</translation>
    </message>
    <message>
        <source>The checksum is from the server&apos;s answer</source>
        <translation>La somme de contrôle vient de la réponse du serveur</translation>
    </message>
    <message>
        <source>Nobody has said what the checksum of this file is</source>
        <translation>Personne n&apos;a dit quelle est la somme de contrôle de ce fichier</translation>
    </message>
    <message>
        <source>A checksum is expected; check again to compare it</source>
        <translation>Une somme de contrôle est attendue ; vérifiez de nouveau pour la comparer</translation>
    </message>
    <message>
        <source>A checksum is expected, the file is proven when it is whole</source>
        <translation>Une somme de contrôle est attendue, le fichier est prouvé quand il est entier</translation>
    </message>
    <message>
        <source>Came whole, by its %1; that nobody has changed it needs a stronger checksum</source>
        <translation>Arrivé entier, d&apos;après son %1 ; que personne ne l&apos;a modifié demande une somme plus forte</translation>
    </message>
    <message>
        <source>Proven by its %1</source>
        <translation>Prouvé par son %1</translation>
    </message>
    <message>
        <source>This is NOT the file that the checksum is of</source>
        <translation>Ce n&apos;est PAS le fichier de cette somme de contrôle</translation>
    </message>
    <message>
        <source>The file has CHANGED since it finished</source>
        <translation>Le fichier a CHANGÉ depuis qu&apos;il est terminé</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Vérifié de nouveau : %1</translation>
    </message>
    <message>
        <source>The checksum is from %1, which is signed</source>
        <translation>La somme de contrôle vient de %1, qui est signé</translation>
    </message>
    <message>
        <source>The file itself is signed</source>
        <translation>Le fichier lui-même est signé</translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message>
        <source>Intact is running with this list; close it first.</source>
        <translation>Intact utilise cette liste en ce moment ; fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La liste est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln téléchargement a été ajouté</numerusform>
            <numerusform>%Ln téléchargements ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln était déjà dans la liste.</numerusform>
            <numerusform>%Ln étaient déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>« %1 » n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>The file is too large to be a download list.</source>
        <translation>Le fichier est trop grand pour être une liste de téléchargements.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %L1 (%2).</source>
        <translation>Le fichier est endommagé à l’octet %L1 (%2).</translation>
    </message>
    <message>
        <source>This is no download list of Intact.</source>
        <translation>Ce n’est pas une liste de téléchargements d’Intact.</translation>
    </message>
    <message>
        <source>The list is of another version of Intact; this one reads version 1.</source>
        <translation>La liste provient d’une autre version d’Intact ; celle-ci lit la version 1.</translation>
    </message>
    <message>
        <source>The list has no usable &quot;downloads&quot;.</source>
        <translation>La liste n’a pas de « downloads » utilisable.</translation>
    </message>
    <message>
        <source>The categories in the list cannot be used: %1.</source>
        <translation>Les catégories de la liste sont inutilisables : %1.</translation>
    </message>
    <message>
        <source>Download %L1 in the list cannot be used: %2.</source>
        <translation>Le téléchargement %L1 de la liste est inutilisable : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No secure connection could be made</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Only http, https, ftp and sftp links can be downloaded</source>
        <translation>Seuls les liens http, https, ftp et sftp peuvent être téléchargés</translation>
    </message>
    <message>
        <source>Something on the way answered instead of the server, perhaps a login page of this network</source>
        <translation>Quelque chose en chemin a répondu à la place du serveur, peut-être une page de connexion de ce réseau</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>The checksum cannot be understood</source>
        <translation>La somme de contrôle est incompréhensible</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>The disk with this folder is not there</source>
        <translation>Le disque contenant ce dossier est absent</translation>
    </message>
    <message>
        <source>The disk&apos;s format cannot hold a file this large</source>
        <translation>Le format du disque n’admet pas un fichier aussi grand</translation>
    </message>
    <message>
        <source>The download list could not be saved</source>
        <translation>La liste des téléchargements n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The download list was damaged, and the link of this file is lost</source>
        <translation>La liste des téléchargements était endommagée et le lien de ce fichier est perdu</translation>
    </message>
    <message>
        <source>The file does not match its checksum</source>
        <translation>Le fichier ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>The file has another size than it should have</source>
        <translation>Le fichier n’a pas la taille qu’il devrait avoir</translation>
    </message>
    <message>
        <source>The file name is too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>The file on the server has changed since the download began</source>
        <translation>Le fichier sur le serveur a changé depuis le début du téléchargement</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Le dossier n’existe pas</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>The mirror has another file</source>
        <translation>Le miroir a un autre fichier</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Le nouveau lien mène à un autre fichier</translation>
    </message>
    <message>
        <source>The program has crashed twice with this download</source>
        <translation>Le programme a planté deux fois avec ce téléchargement</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>The server breaks off at the same place every time</source>
        <translation>Le serveur s’interrompt chaque fois au même endroit</translation>
    </message>
    <message>
        <source>The server cannot send parts of this file</source>
        <translation>Le serveur ne peut pas envoyer ce fichier par parties</translation>
    </message>
    <message>
        <source>The server contradicts itself about the length of the file</source>
        <translation>Le serveur se contredit sur la longueur du fichier</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server does not allow this download</source>
        <translation>Le serveur n’autorise pas ce téléchargement</translation>
    </message>
    <message>
        <source>The server does not speak HTTP</source>
        <translation>Le serveur ne parle pas HTTP</translation>
    </message>
    <message>
        <source>The server gave an answer that is no download</source>
        <translation>Le serveur a donné une réponse qui n’est pas un téléchargement</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>Le serveur a lui-même un problème</translation>
    </message>
    <message>
        <source>The server has another key than the one that is known for it</source>
        <translation>Le serveur a une autre clé que celle qui lui est connue</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address</source>
        <translation>Le serveur redirige d’une adresse sécurisée vers une adresse qui ne l’est pas</translation>
    </message>
    <message>
        <source>The server redirects in circles</source>
        <translation>Le serveur redirige en boucle</translation>
    </message>
    <message>
        <source>The server redirects to an address inside your own network</source>
        <translation>Le serveur redirige vers une adresse de votre propre réseau</translation>
    </message>
    <message>
        <source>The server redirects without saying where to</source>
        <translation>Le serveur redirige sans dire vers où</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>Le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>The server sent less than it had announced</source>
        <translation>Le serveur a envoyé moins qu’annoncé</translation>
    </message>
    <message>
        <source>The server sent more than was asked for</source>
        <translation>Le serveur a envoyé plus que demandé</translation>
    </message>
    <message>
        <source>The server sent the file in an encoding that was not asked for</source>
        <translation>Le serveur a envoyé le fichier dans un encodage qui n’était pas demandé</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>Le serveur n’envoie plus rien</translation>
    </message>
    <message>
        <source>The server wants a user name and password</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed</source>
        <translation>La réponse du serveur est mal formée</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Le certificat du serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>The server&apos;s key is not known on this computer</source>
        <translation>La clé du serveur n’est pas connue de cet ordinateur</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>The target is no ordinary file or folder</source>
        <translation>La destination n’est ni un fichier ni un dossier ordinaire</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Le fichier inachevé a disparu</translation>
    </message>
    <message>
        <source>The unfinished file of another program cannot be continued</source>
        <translation>Le fichier inachevé d’un autre programme ne peut pas être continué</translation>
    </message>
    <message>
        <source>The unfinished file was changed by something else</source>
        <translation>Le fichier inachevé a été modifié par autre chose</translation>
    </message>
    <message>
        <source>There is no space left on the disk</source>
        <translation>Il n’y a plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>Ce fichier n’existe pas sur le serveur</translation>
    </message>
    <message>
        <source>This category cannot be used</source>
        <translation>Cette catégorie est inutilisable</translation>
    </message>
    <message>
        <source>This curl command cannot be taken over</source>
        <translation>Cette commande curl ne peut pas être reprise</translation>
    </message>
    <message>
        <source>This download is running already</source>
        <translation>Ce téléchargement est déjà en cours</translation>
    </message>
    <message>
        <source>This is not a usable file name</source>
        <translation>Ce nom de fichier est inutilisable</translation>
    </message>
    <message>
        <source>This is not a valid link</source>
        <translation>Ce lien n’est pas valide</translation>
    </message>
    <message>
        <source>This looks like a web page, not like the file</source>
        <translation>Cela ressemble à une page web, pas au fichier</translation>
    </message>
    <message>
        <source>This request header cannot be set</source>
        <translation>Cet en-tête de requête ne peut pas être défini</translation>
    </message>
    <message>
        <source>This tag cannot be used</source>
        <translation>Cette étiquette est inutilisable</translation>
    </message>
    <message>
        <source>Writing is not allowed there</source>
        <translation>L’écriture n’y est pas autorisée</translation>
    </message>
    <message>
        <source>Your disk quota is used up</source>
        <translation>Votre quota de disque est épuisé</translation>
    </message>
    <message>
        <source>The server sent wrong bytes</source>
        <translation>Le serveur a envoyé des octets erronés</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>a download has 20 tags at most</source>
        <translation>un téléchargement a 20 étiquettes au plus</translation>
    </message>
    <message>
        <source>it has more than 40 characters</source>
        <translation>elle a plus de 40 caractères</translation>
    </message>
    <message>
        <source>it holds a comma, which stands between tags</source>
        <translation>elle contient une virgule, qui sépare les étiquettes</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>elle contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>more than 200 rules of one kind</source>
        <translation>plus de 200 règles du même genre</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation>son nom contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>its folder cannot be one</source>
        <translation>son dossier ne peut pas en être un</translation>
    </message>
    <message>
        <source>its folder leads out of the download folder</source>
        <translation>son dossier mène hors du dossier de téléchargement</translation>
    </message>
    <message>
        <source>this is no file type</source>
        <translation>ce n’est pas un type de fichier</translation>
    </message>
    <message>
        <source>this is no server</source>
        <translation>ce n’est pas un serveur</translation>
    </message>
    <message>
        <source>this is no pattern</source>
        <translation>ce n’est pas un motif</translation>
    </message>
    <message>
        <source>there can be 100 at most</source>
        <translation>il peut y en avoir 100 au plus</translation>
    </message>
    <message>
        <source>there is another one with this name</source>
        <translation>il y en a déjà une de ce nom</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>plus de 100</translation>
    </message>
    <message>
        <source>a login in a mirror&apos;s link</source>
        <translation>des identifiants dans le lien d’un miroir</translation>
    </message>
    <message>
        <source>more than 64</source>
        <translation>plus de 64</translation>
    </message>
    <message>
        <source>control characters in the value</source>
        <translation>des caractères de contrôle dans la valeur</translation>
    </message>
    <message>
        <source>it is not an http link</source>
        <translation>ce n’est pas un lien http</translation>
    </message>
    <message>
        <source>characters that a login cannot hold</source>
        <translation>des caractères que des identifiants ne peuvent pas contenir</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>le chemin n’est pas absolu</translation>
    </message>
    <message>
        <source>more than 255 bytes</source>
        <translation>plus de 255 octets</translation>
    </message>
    <message>
        <source>it is a path</source>
        <translation>c’est un chemin</translation>
    </message>
    <message>
        <source>it does not begin with curl</source>
        <translation>elle ne commence pas par curl</translation>
    </message>
    <message>
        <source>it has more than one link</source>
        <translation>elle a plus d’un lien</translation>
    </message>
    <message>
        <source>it is more than one command</source>
        <translation>c’est plus d’une commande</translation>
    </message>
    <message>
        <source>there is no link in it</source>
        <translation>elle ne contient aucun lien</translation>
    </message>
    <message>
        <source>its headers are in a file</source>
        <translation>ses en-têtes sont dans un fichier</translation>
    </message>
    <message>
        <source>its cookies are in a file</source>
        <translation>ses cookies sont dans un fichier</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>elle dépasse 1 Mio</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>it holds something that only the shell can fill in</source>
        <translation>elle contient quelque chose que seul le shell peut remplacer</translation>
    </message>
    <message>
        <source>it is written for another system&apos;s command line; copy it as cURL (bash) or cURL (POSIX)</source>
        <translation>elle est écrite pour la ligne de commande d’un autre système ; copiez-la comme cURL (bash) ou cURL (POSIX)</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>il est complet</translation>
    </message>
    <message>
        <source>this download has bytes of its own</source>
        <translation>ce téléchargement a ses propres octets</translation>
    </message>
    <message>
        <source>the server is very slow</source>
        <translation>le serveur est très lent</translation>
    </message>
    <message>
        <source>it was written to meanwhile</source>
        <translation>on y a écrit entre-temps</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no metalink</source>
        <translation>ce n&apos;est pas un metalink</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>il a une déclaration de type de document</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>there is no http or https link in it</source>
        <translation>il n&apos;y a pas de lien http ou https dedans</translation>
    </message>
    <message>
        <source>every link in it has a login</source>
        <translation>chaque lien contient des identifiants</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The login is not remembered: %1</source>
        <translation>L’identifiant n’a pas été mémorisé : %1</translation>
    </message>
</context>
<context>
    <name>KnownLinks</name>
    <message>
        <source>already here, finished</source>
        <translation>déjà ici, terminé</translation>
    </message>
    <message>
        <source>already here, %1</source>
        <translation>déjà ici, %1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The server answers: %1</source>
        <translation>Le serveur répond : %1</translation>
    </message>
    <message>
        <source>The server answers, but does not say how large the file is</source>
        <translation>Le serveur répond, mais n’indique pas la taille du fichier</translation>
    </message>
    <message>
        <source>parts can be fetched</source>
        <translation>des parties peuvent être récupérées</translation>
    </message>
    <message>
        <source>it cannot send parts</source>
        <translation>il ne peut pas envoyer de parties</translation>
    </message>
    <message>
        <source>nothing tells its version</source>
        <translation>rien n’indique sa version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1: %2, tried again at once</source>
        <translation>%1 : %2, nouvel essai immédiat</translation>
    </message>
    <message>
        <source>%1: %2, tried again after %3 s</source>
        <translation>%1 : %2, nouvel essai après %3 s</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Waits until %1: %2</source>
        <translation>En attente jusqu’au %1 : %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigé vers %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 prend le relais</translation>
    </message>
    <message>
        <source>%1 is not asked any more: %2</source>
        <translation>%1 n’est plus interrogé : %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Suspendu par vous</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remis dans la file</translation>
    </message>
    <message>
        <source>To start at %1</source>
        <translation>Démarrage prévu : %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Nouveau lien : %1</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Options modifiées</translation>
    </message>
    <message>
        <source>Goes on from %1</source>
        <translation>Continue à partir de %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>File name: %1</source>
        <translation>Nom du fichier : %1</translation>
    </message>
    <message>
        <source>%1 on the disk could not be proven and are fetched again</source>
        <translation>%1 sur le disque n’ont pas pu être vérifiés et sont récupérés à nouveau</translation>
    </message>
    <message>
        <source>Started over: %1</source>
        <translation>Recommencé : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>A checksum is known: %1 (%2)</source>
        <translation>Une somme de contrôle est connue : %1 (%2)</translation>
    </message>
    <message>
        <source>The checksum is right (%1)</source>
        <translation>La somme de contrôle est correcte (%1)</translation>
    </message>
    <message>
        <source>The checksum is right (%1, %2)</source>
        <translation>La somme de contrôle est correcte (%1, %2)</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>Terminé : %1, %2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>%Ln connexion à %1</numerusform>
            <numerusform>%Ln connexions à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>%1 n’accepte pas plus de %Ln connexion</numerusform>
            <numerusform>%1 n’accepte pas plus de %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %L1 to %2 was too slow and is replaced</source>
        <translation>La connexion %L1 vers %2 était trop lente et est remplacée</translation>
    </message>
    <message>
        <source>Checked again: unchanged (%1)</source>
        <translation>Vérifié à nouveau : inchangé (%1)</translation>
    </message>
    <message>
        <source>Checked again: the file has CHANGED, its %1 is now %2</source>
        <translation>Vérifié à nouveau : le fichier a CHANGÉ, son %1 est maintenant %2</translation>
    </message>
    <message>
        <source>Checked again: the file is not there any more</source>
        <translation>Vérifié à nouveau : le fichier n’est plus là</translation>
    </message>
    <message>
        <source>Read for the first time since it finished: its %1 is kept</source>
        <translation>Lu pour la première fois depuis la fin : son %1 est conservé</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read</source>
        <translation>Vérifié à nouveau : le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read (%1)</source>
        <translation>Vérifié à nouveau : le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>The signature is good: %1 (%2)</source>
        <translation>La signature est bonne : %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, key not known (%2)</source>
        <translation>Signé par %1, clé inconnue (%2)</translation>
    </message>
    <message>
        <source>The signature is BAD and what it is of is not used: %1 (%2)</source>
        <translation>La signature est FAUSSE et ce qu’elle signe n’est pas utilisé : %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key or the signature has expired (%2)</source>
        <translation>Signé par %1, mais la clé ou la signature a expiré (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key was revoked (%2)</source>
        <translation>Signé par %1, mais la clé a été révoquée (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but over a digest that is too weak (%2)</source>
        <translation>Signé par %1, mais sur une empreinte trop faible (%2)</translation>
    </message>
    <message>
        <source>There is a signature that could not be checked (%1)</source>
        <translation>Il y a une signature qui n’a pas pu être vérifiée (%1)</translation>
    </message>
    <message>
        <source>The bytes at %1 were wrong and are fetched again</source>
        <translation>Les octets à %1 étaient erronés et sont récupérés de nouveau</translation>
    </message>
    <message>
        <source>The bytes at %1 from %2 were wrong and are fetched again</source>
        <translation>Les octets à %1 venus de %2 étaient erronés et sont récupérés de nouveau</translation>
    </message>
    <message>
        <source>%1 are not as they were before</source>
        <translation>%1 ne sont pas comme avant</translation>
    </message>
    <message>
        <source>The same bytes came once more</source>
        <translation>Les mêmes octets sont arrivés de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>%1 indique %Ln autre source</numerusform>
            <numerusform>%1 indique %Ln autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum is wrong: all of it is fetched again, from %1 alone</source>
        <translation>La somme de contrôle est fausse : tout est récupéré de nouveau, de %1 seulement</translation>
    </message>
    <message>
        <source>Checked again: this is NOT the file that its checksum is of, its %1 is %2</source>
        <translation>Vérifié de nouveau : ce n&apos;est PAS le fichier de cette somme de contrôle, son %1 est %2</translation>
    </message>
    <message>
        <source>Stopped: no downloads are allowed at this time</source>
        <translation>Arrêté : aucun téléchargement n’est permis en ce moment</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>%Ln téléchargement attend</numerusform>
            <numerusform>%Ln téléchargements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: %1</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>Ce réseau est facturé à l’usage : %1</translation>
    </message>
    <message>
        <source>There is no network: %1 until it is back</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>Il n’y a pas de réseau : %1 jusqu’à son retour</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>%Ln téléchargement terminé</numerusform>
            <numerusform>%Ln téléchargements terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln téléchargement a échoué</numerusform>
            <numerusform>%Ln téléchargements ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message>
        <source>No downloads running</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerControl</name>
    <message>
        <source>The system cannot be asked to do this.</source>
        <translation>Il n’est pas possible de le demander au système.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Vous n’êtes pas autorisé à le faire.</translation>
    </message>
    <message>
        <source>This computer cannot do this.</source>
        <translation>Cet ordinateur ne peut pas le faire.</translation>
    </message>
    <message>
        <source>The system has refused: %1</source>
        <translation>Le système a refusé : %1</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 and %2 are figures in the same unit %3, e.g. &quot;392 of 631 MB&quot;</extracomment>
        <translation>%1 sur %2 %3</translation>
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
        <translation>Chercher des fichiers de sommes de contrôle</translation>
    </message>
    <message>
        <source>Ask the server for SHA256SUMS and the like beside each file, and prove the file by them</source>
        <translation>Demander au serveur SHA256SUMS et autres à côté de chaque fichier, et vérifier le fichier avec</translation>
    </message>
    <message>
        <source>Address of a proxy, e.g. http://proxy.example:3128; empty: none</source>
        <translation>Adresse d’un proxy, p. ex. http://proxy.example:3128 ; vide : aucun</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Command after each download</source>
        <translation>Commande après chaque téléchargement</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Connexions par téléchargement</translation>
    </message>
    <message>
        <source>Connections per server</source>
        <translation>Connexions par serveur</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Dossier de téléchargement</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves</source>
        <translation>Heures de la semaine où les téléchargements vont lentement ou attendent ; ils reprennent d’eux-mêmes</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Vitesse maximale de tous les téléchargements réunis</translation>
    </message>
    <message>
        <source>How fast all downloads together may be in slow mode</source>
        <translation>Vitesse maximale de tous les téléchargements réunis en mode lent</translation>
    </message>
    <message>
        <source>How many connections all downloads together may open to one server</source>
        <translation>Combien de connexions tous les téléchargements réunis peuvent ouvrir vers un serveur</translation>
    </message>
    <message>
        <source>How many downloads run at once; the others wait in the queue</source>
        <translation>Combien de téléchargements sont en cours à la fois ; les autres attendent dans la file</translation>
    </message>
    <message>
        <source>How often a download is tried again without any progress before it is given up</source>
        <translation>Combien de fois un téléchargement est retenté sans aucun progrès avant d’être abandonné</translation>
    </message>
    <message>
        <source>Into how many parts at most a download is split</source>
        <translation>En combien de parties au plus un téléchargement est divisé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave the network to others: all downloads keep to the slow speed until this is switched off</source>
        <translation>Laisser le réseau aux autres : tous les téléchargements vont lentement jusqu’à la désactivation</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>Clair, sombre ou comme le bureau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and {digest} are filled in</source>
        <translation>Exécutée sans shell quand un fichier est complet ; {path}, {name}, {folder}, {url}, {size}, {state} et {digest} sont remplacés</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Vitesse lente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Tries without progress</source>
        <translation>Essais sans progrès</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>What servers are told the program is; empty: its own name</source>
        <translation>Ce que le programme dit être aux serveurs ; vide : son propre nom</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on; auto: as the desktop has it</source>
        <translation>La langue de la fenêtre à partir du prochain démarrage ; automatique : celle du bureau</translation>
    </message>
    <message>
        <source>Where new downloads go; empty: your desktop&apos;s folder for downloads</source>
        <translation>Où vont les nouveaux téléchargements ; vide : le dossier de téléchargement de votre bureau</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>Files with the public keys of people whose signatures you believe, one a line; a checksum file or a download that is signed with one of them is proven by it</source>
        <translation>Fichiers contenant les clés publiques des personnes dont vous croyez les signatures, un par ligne ; un fichier de sommes ou un téléchargement signé par l’une d’elles est prouvé par elle</translation>
    </message>
    <message>
        <source>OpenPGP keys</source>
        <translation>Clés OpenPGP</translation>
    </message>
    <message>
        <source>The same for minisign: public keys that begin with RW, one a line</source>
        <translation>De même pour minisign : clés publiques commençant par RW, une par ligne</translation>
    </message>
    <message>
        <source>minisign keys</source>
        <translation>Clés minisign</translation>
    </message>
    <message>
        <source>Note where files come from</source>
        <translation>Noter d’où viennent les fichiers</translation>
    </message>
    <message>
        <source>Write the server and the referring site, without path and login, into attributes of each file</source>
        <translation>Écrire le serveur et le site d’origine, sans chemin ni identifiant, dans des attributs de chaque fichier</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Links to offer</source>
        <translation>Liens à proposer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Offer links that are copied anywhere; nothing is started by itself</source>
        <translation>Proposer les liens copiés n’importe où ; rien ne commence tout seul</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>Sur les réseaux facturés à l’usage</translation>
    </message>
    <message>
        <source>Patterns of links such as *.iso *.zip */downloads/*; empty: every link</source>
        <translation>Motifs de liens tels que *.iso *.zip */downloads/* ; vide : tous les liens</translation>
    </message>
    <message>
        <source>Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only while something runs</source>
        <translation>Quitter, ou continuer dans la zone de notification ; sans elle, la fenêtre est réduite. Demander : seulement pendant un téléchargement</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s tray, where there is one</source>
        <translation>Afficher une icône dans la zone de notification, s’il y en a une</translation>
    </message>
    <message>
        <source>Start quietly when you log in, so that downloads go on by themselves</source>
        <translation>Démarrer discrètement à l’ouverture de la session, pour que les téléchargements continuent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Tell what has finished or failed while the window is not in use</source>
        <translation>Dire ce qui s’est terminé ou a échoué pendant que la fenêtre n’est pas utilisée</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Whether downloads wait on a network that is paid for by what goes over it</source>
        <translation>Si les téléchargements attendent sur un réseau payé au volume</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>download</source>
        <translation>télécharger</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Déplacé ou supprimé</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 vérifié</translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation>nouvel essai à %1</translation>
    </message>
    <message>
        <source>%1 of the old one kept</source>
        <translation>%1 de l’ancien conservés</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>vérification de %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>%1 MISMATCH</source>
        <translation>%1 NON CONFORME</translation>
    </message>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 pour cent</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, taille inconnue</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>priorité haute</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>priorité basse</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Démarrage : %1</translation>
    </message>
    <message>
        <source>Waits for the timetable until %1</source>
        <translation>Attend jusqu’à %1 selon l’emploi du temps</translation>
    </message>
    <message>
        <source>Waits for the timetable</source>
        <translation>Attend l’emploi du temps</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>Attend la vérification</translation>
    </message>
    <message>
        <source>Checking again, %L1 %</source>
        <translation>Nouvelle vérification, %L1 %</translation>
    </message>
    <message>
        <source>The file has changed since it finished</source>
        <translation>Le fichier a changé depuis la fin</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>N’a pas pu être relu</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, intégrité seule</translation>
    </message>
    <message>
        <source>changed since it finished</source>
        <translation>changé depuis la fin</translation>
    </message>
    <message>
        <source>Checking paused at %L1 %</source>
        <translation>Vérification suspendue à %L1 %</translation>
    </message>
    <message>
        <source>Not the file that its checksum is of</source>
        <translation>Pas le fichier de sa somme de contrôle</translation>
    </message>
    <message>
        <source>Waits: metered network</source>
        <translation>Attend : réseau facturé à l’usage</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>encore %1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date of this year: d = day, MMM = short name of the month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date of another year: d = day, MMM = short name of the month, yyyy = year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in full: d = day, MMMM = name of the month, yyyy = year</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>%1 n’a pas pu être mis à la corbeille : %2</translation>
    </message>
    <message>
        <source>the folder %1 for it cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is in %1 now</source>
        <translation>il se trouve maintenant dans %1</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>il est toujours là</translation>
    </message>
</context>
<context>
    <name>intact::app::FileWorker</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than %L1 MiB</source>
        <translation>il dépasse %L1 Mio</translation>
    </message>
    <message>
        <source>%1 cannot be used as a metalink: %2</source>
        <translation>%1 ne peut pas servir de metalink : %2</translation>
    </message>
    <message>
        <source>There is no checksum in %1</source>
        <translation>Il n&apos;y a pas de somme de contrôle dans %1</translation>
    </message>
</context>
<context>
    <name>intact::app::FinishCommand</name>
    <message>
        <source>The command after a download cannot be used: %1.</source>
        <translation>La commande après un téléchargement est inutilisable : %1.</translation>
    </message>
    <message>
        <source>The command after a download could not be started: %1</source>
        <translation>La commande après un téléchargement n’a pas pu être lancée : %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::ActionSet</name>
    <message>
        <source>Selected downloads</source>
        <translation>Téléchargements sélectionnés</translation>
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
        <translation>Cela représente plus de %L1 liens, prendre les premiers : %2</translation>
    </message>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>Cela représente %Ln lien : %1</numerusform>
            <numerusform>Cela représente %Ln liens : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>%L1 lien sur %Ln choisi</numerusform>
            <numerusform>%L1 liens sur %Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>%Ln de plus a été laissé de côté</numerusform>
            <numerusform>%Ln de plus ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>Démarrer %L1</translation>
    </message>
    <message>
        <source>This is not a link that can be downloaded.</source>
        <translation>Ce lien ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Ajouter des téléchargements</translation>
    </message>
    <message>
        <source>https://… or a curl command</source>
        <translation>https://… ou une commande curl</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>selon le serveur</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Select by type…</source>
        <translation>Sélectionner par type…</translation>
    </message>
    <message>
        <source>Choose links by their type</source>
        <translation>Choisir les liens selon leur type</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add paused</source>
        <translation>Ajouter suspendu</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>Ouvrir %Ln fichier</numerusform>
            <numerusform>Ouvrir %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the links in %1</source>
        <translation>Ajouter les liens de %1</translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>Importer la liste %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Add what the curl command downloads</source>
        <translation>Ajouter ce que la commande curl télécharge</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>Ajouter %Ln lien</numerusform>
            <numerusform>Ajouter %Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>There is no link in the clipboard</source>
        <translation>Il n’y a pas de lien dans le presse-papiers</translation>
    </message>
    <message>
        <source>Add the files in %1</source>
        <translation>Ajouter les fichiers de %1</translation>
    </message>
    <message>
        <source>Check files by %1</source>
        <translation>Vérifier des fichiers avec %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::AdoptDialog</name>
    <message>
        <source>Go on with an unfinished file</source>
        <translation>Continuer un fichier inachevé</translation>
    </message>
    <message>
        <source>The file is copied and stays as it is. What is in it is compared with the file behind the link before anything is added.</source>
        <translation>Le fichier est copié et reste tel quel. Son contenu est comparé avec le fichier du lien avant tout ajout.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>the download folder</source>
        <translation>le dossier de téléchargement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>pdf, tar.gz</source>
        <translation>pdf, tar.gz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>example.org, with its subdomains</source>
        <translation>example.org, avec ses sous-domaines</translation>
    </message>
    <message>
        <source>Names or links</source>
        <translation>Noms ou liens</translation>
    </message>
    <message>
        <source>report-*, *://example.org/papers/*</source>
        <translation>rapport-*, *://example.org/papers/*</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Commas between several; one of them has to fit</source>
        <translation>Des virgules entre plusieurs ; l’un d’eux doit correspondre</translation>
    </message>
    <message>
        <source>New downloads come here by themselves when they fit every line that is filled in:</source>
        <translation>Les nouveaux téléchargements qui correspondent à chaque ligne remplie viennent ici :</translation>
    </message>
    <message>
        <source>The folder is chosen when a download is added. One whose name only the server knows is put into the category when it is named, but stays in the folder in which it was begun.</source>
        <translation>Le dossier est choisi à l’ajout d’un téléchargement. Si seul le serveur connaît le nom, le téléchargement rejoint la catégorie dès qu’il est nommé, mais reste dans le dossier où il a été commencé.</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryFlow</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted the category %1; its downloads stay</source>
        <translation>Catégorie %1 supprimée ; ses téléchargements restent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Déposez des téléchargements ici pour les y placer ; les fichiers commencés restent où ils sont.</translation>
    </message>
    <message>
        <source>Downloads that are in no category</source>
        <translation>Téléchargements qui ne sont dans aucune catégorie</translation>
    </message>
    <message>
        <source>New downloads go to the download folder.</source>
        <translation>Les nouveaux téléchargements vont dans le dossier de téléchargement.</translation>
    </message>
    <message>
        <source>New downloads go to %1.</source>
        <translation>Les nouveaux téléchargements vont dans %1.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
</context>
<context>
    <name>intact::ui::ChecksumField</name>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>optional: the published digest, e.g. of sha-256</source>
        <translation>facultatif : la somme publiée, p. ex. sha-256</translation>
    </message>
    <message>
        <source>%1: weak, shows damage but not forgery</source>
        <translation>%1 : faible, révèle les dommages mais pas les falsifications</translation>
    </message>
    <message>
        <source>%1: the file will be proven with it</source>
        <translation>%1 : le fichier sera vérifié avec elle</translation>
    </message>
</context>
<context>
    <name>intact::ui::ClipboardFlow</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message>
        <source>Downloads are running</source>
        <translation>Des téléchargements sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>%Ln téléchargement est en cours.</numerusform>
            <numerusform>%Ln téléchargements sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running: the window goes into the tray and downloads go on.</source>
        <translation>Continuer : la fenêtre va dans la zone de notification et les téléchargements continuent.</translation>
    </message>
    <message>
        <source>Keep running: the window becomes small and downloads go on.</source>
        <translation>Continuer : la fenêtre est réduite et les téléchargements continuent.</translation>
    </message>
    <message>
        <source>Quit: downloads stop, and go on where they were at the next start.</source>
        <translation>Quitter : les téléchargements s’arrêtent et reprennent où ils en étaient au prochain démarrage.</translation>
    </message>
    <message>
        <source>This is asked once; Preferences can change it.</source>
        <translation>Ceci n’est demandé qu’une fois ; les préférences peuvent le changer.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>intact::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Select one download to see everything about it.</source>
        <translation>Sélectionnez un téléchargement pour tout savoir à son sujet.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DropBasket</name>
    <message>
        <source>Drop basket</source>
        <translation>Corbeille de dépôt</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Déposez des liens ici</translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>%Ln téléchargement a été ajouté</numerusform>
            <numerusform>%Ln téléchargements ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln était déjà dans la liste</numerusform>
            <numerusform>%1, %Ln étaient déjà dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a download list</source>
        <translation>Importer une liste de téléchargements</translation>
    </message>
    <message>
        <source>Download lists (*.json);;All files (*)</source>
        <translation>Listes de téléchargements (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the download list</source>
        <translation>Exporter la liste des téléchargements</translation>
    </message>
    <message>
        <source>Download lists (*.json)</source>
        <translation>Listes de téléchargements (*.json)</translation>
    </message>
    <message>
        <source>Go on with an unfinished file of another program</source>
        <translation>Continuer un fichier inachevé d’un autre programme</translation>
    </message>
    <message>
        <source>Unfinished files (*.aria2 *.crdownload *.part);;All files (*)</source>
        <translation>Fichiers inachevés (*.aria2 *.crdownload *.part);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no link in %1</source>
        <translation>Il n’y a pas de lien dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>%Ln ligne de %1 n’a pas pu être lue, la première est la ligne %L2</numerusform>
            <numerusform>%Ln lignes de %1 n’ont pas pu être lues, la première est la ligne %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>%Ln téléchargement est dans %1</numerusform>
            <numerusform>%Ln téléchargements sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for the file that %1 belongs to…</source>
        <translation>Recherche auprès du serveur du fichier auquel %1 appartient…</translation>
    </message>
    <message>
        <source>the server cannot go on in the middle of this file</source>
        <translation>le serveur ne peut pas continuer au milieu de ce fichier</translation>
    </message>
    <message>
        <source>%1 was not taken over: %2</source>
        <translation>%1 n’a pas été repris : %2</translation>
    </message>
    <message>
        <source>Copying what is in %1…</source>
        <translation>Copie du contenu de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 were taken over; they are compared with the server&apos;s before anything is added</source>
        <translation>%1 de %2 ont été repris ; ils sont comparés avec ceux du serveur avant tout ajout</translation>
    </message>
    <message>
        <source>Open a list of links, a metalink or a checksum file</source>
        <translation>Ouvrir une liste de liens, un metalink ou un fichier de sommes de contrôle</translation>
    </message>
    <message>
        <source>Lists, pages, metalinks, checksum files (%1);;All files (*)</source>
        <translation>Listes, pages, metalinks, fichiers de sommes (%1);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>%Ln fichier est en cours de vérification</numerusform>
            <numerusform>%Ln fichiers sont en cours de vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux n&apos;était pas dans la liste</numerusform>
            <numerusform>%Ln d&apos;entre eux n&apos;étaient pas dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>%Ln téléchargement sera vérifié quand il sera entier</numerusform>
            <numerusform>%Ln téléchargements seront vérifiés quand ils seront entiers</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its files is here</source>
        <translation>aucun de ses fichiers n&apos;est ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>%Ln de ses fichiers n&apos;est pas ici</numerusform>
            <numerusform>%Ln de ses fichiers ne sont pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>%Ln y figure deux fois avec des sommes différentes</numerusform>
            <numerusform>%Ln y figurent deux fois avec des sommes différentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFields</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>By the rules, a download belongs to the first category whose rules fit its name and link</source>
        <translation>Selon les règles, un téléchargement appartient à la première catégorie dont les règles correspondent à son nom et à son lien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>chacun la sienne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>Règles : %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFlow</name>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>intact::ui::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Download into</source>
        <translation>Télécharger dans</translation>
    </message>
    <message>
        <source>This folder will be made</source>
        <translation>Ce dossier sera créé</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>%1 libres, %2 nécessaires</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>intact::ui::KeysField</name>
    <message>
        <source>%1 cannot be read: choose the file anew, or take the line out.</source>
        <translation>Impossible de lire %1 : choisissez de nouveau le fichier ou retirez la ligne.</translation>
    </message>
    <message>
        <source>%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg --export.</source>
        <translation>%1 ne contient aucune clé publique OpenPGP ou est endommagé : faites exporter les clés de nouveau, par exemple avec gpg --export.</translation>
    </message>
    <message>
        <source>“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.</source>
        <translation>« %1 » n’est pas une clé publique minisign : copiez la ligne de 56 caractères qui commence par RW.</translation>
    </message>
</context>
<context>
    <name>intact::ui::KnownBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Afficher dans la liste</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinesField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>Choisir des fichiers de clés</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>reprise possible</translation>
    </message>
    <message>
        <source>cannot be resumed</source>
        <translation>reprise impossible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln miroir</numerusform>
            <numerusform>%Ln miroirs</numerusform>
        </translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>sans somme de contrôle</translation>
    </message>
    <message>
        <source>a metalink: its files are offered when it has arrived</source>
        <translation>un metalink : ses fichiers sont proposés quand il est arrivé</translation>
    </message>
</context>
<context>
    <name>intact::ui::ListPanel</name>
    <message>
        <source>No downloads yet</source>
        <translation>Aucun téléchargement pour l’instant</translation>
    </message>
    <message>
        <source>Paste a link, drop one here or press Ctrl+N</source>
        <translation>Collez un lien, déposez-en un ici ou appuyez sur Ctrl+N</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Ajouter des téléchargements</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No download matches this filter</source>
        <translation>Aucun téléchargement ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message>
        <source>Select one download to see what happened to it.</source>
        <translation>Sélectionnez un téléchargement pour voir ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Log of the download</source>
        <translation>Journal du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>%Ln ligne plus ancienne n’est pas conservée.</numerusform>
            <numerusform>%Ln lignes plus anciennes ne sont pas conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>Rechercher dans les noms, liens, dossiers et étiquettes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
</context>
<context>
    <name>intact::ui::MetalinkNotice</name>
    <message>
        <source>%1 has arrived: a metalink, it names files to download</source>
        <translation>%1 est arrivé : un metalink, il nomme des fichiers à télécharger</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Montrer ses fichiers</translation>
    </message>
</context>
<context>
    <name>intact::ui::NetworkFlow</name>
    <message>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
</context>
<context>
    <name>intact::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What has arrived stays. It is compared with the file behind the new link before anything is added.</source>
        <translation>Ce qui est arrivé reste. C’est comparé avec le fichier du nouveau lien avant tout ajout.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
</context>
<context>
    <name>intact::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>intact::ui::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message>
        <source>Save a checksum file</source>
        <translation>Enregistrer un fichier de sommes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No checksum is known yet; check again to have one</source>
        <translation>Aucune somme n’est encore connue ; vérifiez à nouveau pour en avoir une</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>%Ln fichier n’a pas encore de somme et n’est pas dans %1</numerusform>
            <numerusform>%Ln fichiers n’ont pas encore de somme et ne sont pas dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>%Ln somme est dans %1</numerusform>
            <numerusform>%Ln sommes sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>Rien n&apos;est en cours de vérification</translation>
    </message>
    <message>
        <source>All checking is paused</source>
        <translation>Toutes les vérifications sont suspendues</translation>
    </message>
    <message>
        <source>Checking is not paused</source>
        <translation>La vérification n&apos;est pas suspendue</translation>
    </message>
</context>
<context>
    <name>intact::ui::PropertiesDialog</name>
    <message>
        <source>Options of the download</source>
        <translation>Options du téléchargement</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>selon le serveur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Where it has to, the download connects anew. No byte is lost.</source>
        <translation>Là où il le faut, le téléchargement se reconnecte. Aucun octet n’est perdu.</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Ce qui est arrivé reste.</translation>
    </message>
</context>
<context>
    <name>intact::ui::RangeMap</name>
    <message>
        <source>Map of the file</source>
        <translation>Carte du fichier</translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement retiré</numerusform>
            <numerusform>%Ln téléchargements retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>%Ln téléchargement retiré ; les fichiers terminés vont à la corbeille</numerusform>
            <numerusform>%Ln téléchargements retirés ; les fichiers terminés vont à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ReportNotice</name>
    <message>
        <source>Intact ended unexpectedly the last time. Your downloads go on where they were.</source>
        <translation>Intact s’est arrêté de façon inattendue la dernière fois. Vos téléchargements continuent là où ils en étaient.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
<context>
    <name>intact::ui::RequestOptionsBox</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Intact&apos;s own</source>
        <translation>celui d’Intact</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Miroirs</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>one link a line</source>
        <translation>un lien par ligne</translation>
    </message>
    <message>
        <source>Links to the same file on other servers</source>
        <translation>Liens vers le même fichier sur d’autres serveurs</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Remember the login</source>
        <translation>Mémoriser l’identifiant</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain, for this server</source>
        <translation>Dans le trousseau du bureau, pour ce serveur</translation>
    </message>
</context>
<context>
    <name>intact::ui::RowDelegate</name>
    <message>
        <source>New name of the file</source>
        <translation>Nouveau nom du fichier</translation>
    </message>
</context>
<context>
    <name>intact::ui::SegmentsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Récupère</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitée par</translation>
    </message>
    <message>
        <source>%1 received, %2 proven</source>
        <translation>%1 reçus, %2 vérifiés</translation>
    </message>
    <message>
        <source>%1 received, the size is not known</source>
        <translation>%1 reçus, la taille n’est pas connue</translation>
    </message>
    <message>
        <source>no connection open</source>
        <translation>aucune connexion ouverte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the speed limit</source>
        <translation>la limite de vitesse</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>le disque</translation>
    </message>
    <message>
        <source>waits to try again</source>
        <translation>attend avant de réessayer</translation>
    </message>
    <message>
        <source>the connections allowed to this server</source>
        <translation>les connexions permises vers ce serveur</translation>
    </message>
    <message>
        <source>Connection %L1</source>
        <translation>Connexion %L1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::SettingLine</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1 : rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Par défaut : %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>Your usual folder</source>
        <translation>Votre dossier habituel</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>full speed all the time</source>
        <translation>pleine vitesse en permanence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>intact::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>intact::ui::Sidebar</name>
    <message>
        <source>Filter by category</source>
        <translation>Filtrer par catégorie</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>intact::ui::SidebarSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, section dépliée</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, section repliée</translation>
    </message>
</context>
<context>
    <name>intact::ui::SleepControl</name>
    <message>
        <source>Downloads are running</source>
        <translation>Des téléchargements sont en cours</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedControl</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Vitesse maximale de tous les téléchargements réunis</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Speed limit: %1, slow mode</source>
        <translation>Limite de vitesse : %1, mode lent</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Limite de vitesse : %1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Arrêt jusqu’à %1</translation>
    </message>
    <message>
        <source>the timetable is changed</source>
        <translation>la modification de l’emploi du temps</translation>
    </message>
    <message>
        <source>Ignore the timetable until %1</source>
        <translation>Ignorer l’emploi du temps jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
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
        <translation>La vitesse s’affiche ici pendant que le téléchargement est en cours.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Whole download</source>
        <translation>Tout le téléchargement</translation>
    </message>
    <message>
        <source>Now %1 · mean %2 · peak %3</source>
        <translation>Actuelle %1 · moyenne %2 · maximale %3</translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message>
        <source>Start at</source>
        <translation>Programmer le démarrage</translation>
    </message>
    <message>
        <source>When is the download to start?</source>
        <translation>Quand le téléchargement doit-il démarrer ?</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Heure de démarrage</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Ce soir à %1</translation>
    </message>
    <message>
        <source>In the morning at %1</source>
        <translation>Au matin à %1</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>Attendre jusque-là</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>This time has passed: it would start as soon as its turn comes.</source>
        <translation>Cette heure est passée : il démarrerait dès que son tour viendrait.</translation>
    </message>
    <message>
        <source>Until then it waits in the queue, also when Intact is closed in between.</source>
        <translation>Jusque-là, il attend dans la file, même si Intact est fermé entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>Quand le téléchargement doit-il commencer ?</numerusform>
            <numerusform>Quand les %Ln téléchargements doivent-ils commencer ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartField</name>
    <message>
        <source>at</source>
        <translation>dès le</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Heure de démarrage</translation>
    </message>
    <message>
        <source>%1: not before a time</source>
        <translation>%1 : pas avant une heure donnée</translation>
    </message>
</context>
<context>
    <name>intact::ui::StateSidebar</name>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
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
        <translation>Cliquez pour basculer le mode lent</translation>
    </message>
    <message>
        <source>Switches the slow mode</source>
        <translation>Bascule le mode lent</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres dans %2</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message>
        <source>(slow mode, limit %1)</source>
        <translation>(mode lent, limite %1)</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(limite %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>off until %1, as the timetable says</source>
        <translation>arrêt jusqu’à %1, selon l’emploi du temps</translation>
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
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words by which you find the download again, with commas between them.</source>
        <translation>Des mots qui vous feront retrouver le téléchargement, séparés par des virgules.</translation>
    </message>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>Ce qui figure ici est sur %Ln téléchargement ; il garde ce qu’il a d’autre.</numerusform>
            <numerusform>Ce qui figure ici est sur les %Ln téléchargements ; ils gardent ce qu’ils ont d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsField</name>
    <message>
        <source>commas between them</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableEditor</name>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Choose, then paint over the hours; headings paint whole days and hours.</source>
        <translation>Choisissez, puis peignez sur les heures ; les en-têtes peignent des jours et des heures entiers.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Toute la semaine</translation>
    </message>
    <message>
        <source>Paints hours</source>
        <translation>Peint des heures</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableModel</name>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1, de %2 à %3 : %4</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Toute la journée du %1</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <translation>Tous les jours de %1 à %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TrayFlow</name>
    <message>
        <source>Show Intact</source>
        <translation>Afficher Intact</translation>
    </message>
</context>
<context>
    <name>intact::ui::WhenDone</name>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>Mettre en veille maintenant</translation>
    </message>
    <message>
        <source>Power off now</source>
        <translation>Éteindre maintenant</translation>
    </message>
    <message>
        <source>quits when all is done</source>
        <translation>se ferme quand tout est terminé</translation>
    </message>
    <message>
        <source>suspends when all is done</source>
        <translation>mise en veille quand tout est terminé</translation>
    </message>
    <message>
        <source>powers off when all is done</source>
        <translation>extinction quand tout est terminé</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>All downloads are done. Intact quits in %L1 s.</source>
        <translation>Tous les téléchargements sont terminés. Intact se fermera dans %L1 s.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is suspended in %L1 s.</source>
        <translation>Tous les téléchargements sont terminés. L’ordinateur sera mis en veille dans %L1 s.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is powered off in %L1 s.</source>
        <translation>Tous les téléchargements sont terminés. L’ordinateur s’éteindra dans %L1 s.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Intact is running already but does not answer.</source>
        <translation>Intact est déjà en cours d’exécution mais ne répond pas.</translation>
    </message>
    <message>
        <source>Whether Intact starts at login could not be changed.</source>
        <translation>Le démarrage d’Intact à l’ouverture de la session n’a pas pu être changé.</translation>
    </message>
</context>
</TS>
