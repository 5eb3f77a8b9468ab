<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <source>Add from clipboard</source>
        <translation>Añadir del portapapeles</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>Añadir los enlaces del portapapeles</translation>
    </message>
    <message>
        <source>Go on with an unfinished file…</source>
        <translation>Continuar un archivo incompleto…</translation>
    </message>
    <message>
        <source>Take over what another program has begun to download</source>
        <translation>Retomar lo que otro programa empezó a descargar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause what runs, or resume what rests</source>
        <translation>Pausar lo que está en marcha o reanudar lo que está parado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Continuar las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the selected downloads; no byte is lost</source>
        <translation>Pausar las descargas seleccionadas; no se pierde ni un byte</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Give up what has arrived of the failed downloads and begin anew</source>
        <translation>Descartar lo recibido de las descargas fallidas y empezar desde cero</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>Abrir el archivo terminado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copiar los enlaces de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Enlace nuevo…</translation>
    </message>
    <message>
        <source>Go on with what has arrived from another link</source>
        <translation>Continuar lo ya recibido desde otro enlace</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Give the file another name</source>
        <translation>Dar otro nombre al archivo</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Change how the download is fetched</source>
        <translation>Cambiar la forma en que se obtiene la descarga</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Put the selected downloads into a category; files stay where they are</source>
        <translation>Poner las descargas seleccionadas en una categoría; los archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Change the tags of the selected downloads</source>
        <translation>Cambiar las etiquetas de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Earlier in the queue</source>
        <translation>Adelantar en la cola</translation>
    </message>
    <message>
        <source>Let it have its turn earlier</source>
        <translation>Dejar que le toque antes</translation>
    </message>
    <message>
        <source>Later in the queue</source>
        <translation>Retrasar en la cola</translation>
    </message>
    <message>
        <source>Let others have their turn first</source>
        <translation>Dejar que otras vayan primero</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all downloads that are shown</source>
        <translation>Seleccionar todas las descargas que se muestran</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take off the list; the files stay</source>
        <translation>Quitar de la lista; los archivos se conservan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>Buscar en nombres, enlaces, carpetas y etiquetas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Leave the network to others, or stop doing so</source>
        <translation>Dejar la red para otros o volver a usarla</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Categoría nueva…</translation>
    </message>
    <message>
        <source>Make a category with rules and a folder of its own</source>
        <translation>Crear una categoría con reglas y carpeta propias</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importar lista…</translation>
    </message>
    <message>
        <source>Add the downloads of an exported list</source>
        <translation>Añadir las descargas de una lista exportada</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Write the whole list, without secrets, into a file</source>
        <translation>Guardar toda la lista, sin datos secretos, en un archivo</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Change how Intact works</source>
        <translation>Cambiar el funcionamiento de Intact</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit; what runs goes on at the next start</source>
        <translation>Salir; lo que está en marcha continúa en el próximo inicio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Cuando todo termine</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Do not wait for a time to start or for the timetable</source>
        <translation>No esperar a una hora de inicio ni al horario</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Programar inicio…</translation>
    </message>
    <message>
        <source>Let the selected downloads wait for a time</source>
        <translation>Dejar que las descargas seleccionadas esperen hasta una hora determinada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Let them have their turn before all others</source>
        <translation>Dejar que les toque antes que a todas las demás</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Let them have their turn in the order of the queue</source>
        <translation>Dejar que les toque en el orden de la cola</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Let them have their turn after all others</source>
        <translation>Dejar que les toque después de todas las demás</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>When all is done, do nothing</source>
        <translation>Cuando todo termine, no hacer nada</translation>
    </message>
    <message>
        <source>Quit Intact</source>
        <translation>Salir de Intact</translation>
    </message>
    <message>
        <source>When all is done, quit</source>
        <translation>Cuando todo termine, salir</translation>
    </message>
    <message>
        <source>Suspend the computer</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message>
        <source>When all is done, suspend the computer</source>
        <translation>Cuando todo termine, suspender el equipo</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>When all is done, power the computer off</source>
        <translation>Cuando todo termine, apagar el equipo</translation>
    </message>
    <message>
        <source>Lists and unfinished files</source>
        <translation>Listas y archivos sin terminar</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Read the finished files again and compare them with what they were</source>
        <translation>Leer de nuevo los archivos terminados y compararlos con lo que eran</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Do not read the selected files to their end</source>
        <translation>No leer los archivos seleccionados hasta el final</translation>
    </message>
    <message>
        <source>Copy checksum</source>
        <translation>Copiar la suma de comprobación</translation>
    </message>
    <message>
        <source>Copy the checksums of the selected files</source>
        <translation>Copiar las sumas de comprobación de los archivos seleccionados</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>Guardar archivo de sumas…</translation>
    </message>
    <message>
        <source>Write the checksums of the selected files as sha256sum does</source>
        <translation>Escribir las sumas de los archivos seleccionados como lo hace sha256sum</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Quitar y eliminar archivos</translation>
    </message>
    <message>
        <source>Take off the list and move the finished files to the trash</source>
        <translation>Quitar de la lista y mover los archivos terminados a la papelera</translation>
    </message>
    <message>
        <source>Open a list or metalink…</source>
        <translation>Abrir una lista o un metalink…</translation>
    </message>
    <message>
        <source>Add the links of a text file, a saved page or a metalink, or check files by a checksum file</source>
        <translation>Añadir los enlaces de un archivo de texto, una página guardada o un metalink, o comprobar archivos con un archivo de sumas</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>Pausar la comprobación</translation>
    </message>
    <message>
        <source>Let all checking rest where it is</source>
        <translation>Dejar en pausa todas las comprobaciones donde están</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Continuar la comprobación</translation>
    </message>
    <message>
        <source>Go on with all checking</source>
        <translation>Continuar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Pause all downloads; no byte is lost</source>
        <translation>Pausar todas las descargas; no se pierde ni un byte</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Continuar con todas las descargas</translation>
    </message>
    <message>
        <source>Drop basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Show or hide a small window that takes dropped links</source>
        <translation>Mostrar u ocultar una ventana pequeña en la que se sueltan enlaces</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ChooseMenu</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only what is not here yet</source>
        <translation>Solo las que aún no están aquí</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>Only %1 (%L2)</source>
        <translation>Solo %1 (%L2)</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>%Ln enlace copiado</numerusform>
            <numerusform>%Ln enlaces copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Enlace copiado: %1</translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>%Ln cabecera</numerusform>
            <numerusform>%Ln cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>agente de usuario</translation>
    </message>
    <message>
        <source>referer</source>
        <translation>referente</translation>
    </message>
    <message>
        <source>login</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>From the curl command: only the link.</source>
        <translation>De la orden curl: solo el enlace.</translation>
    </message>
    <message>
        <source>From the curl command: %1.</source>
        <translation>De la orden curl: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 so far, the server does not say how large the file is</source>
        <translation>%1 hasta ahora; el servidor no indica el tamaño del archivo</translation>
    </message>
    <message>
        <source>%1 (%2 bytes, %3)</source>
        <translation>%1 (%2 bytes, %3)</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>verificada: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperada: %1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>no se conoce ninguna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigido a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Se puede reanudar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not known or no</source>
        <translation>se desconoce o no</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>Versión en el servidor</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modificado en el servidor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio previsto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1, which shows only that it came whole</source>
        <translation>%1, lo que solo muestra que llegó entero</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>indicada por usted</translation>
    </message>
    <message>
        <source>the metalink</source>
        <translation>el metalink</translation>
    </message>
    <message>
        <source>the server&apos;s answer (%1)</source>
        <translation>la respuesta del servidor (%1)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>CHANGED, it is now %1</source>
        <translation>HA CAMBIADO, ahora es %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>HA CAMBIADO</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>leído por primera vez</translation>
    </message>
    <message>
        <source>Checksum from</source>
        <translation>Suma de</translation>
    </message>
    <message>
        <source>Own checksum</source>
        <translation>Suma propia</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Comprobado de nuevo</translation>
    </message>
    <message>
        <source>this file; its signature proves it</source>
        <translation>este archivo; su firma lo prueba</translation>
    </message>
    <message>
        <source>good, by %1</source>
        <translation>buena, de %1</translation>
    </message>
    <message>
        <source>by %1, key not known</source>
        <translation>de %1, clave desconocida</translation>
    </message>
    <message>
        <source>BAD, by %1; what it is of was not used</source>
        <translation>FALSA, de %1; lo firmado no se usó</translation>
    </message>
    <message>
        <source>by %1, key or signature expired</source>
        <translation>de %1, clave o firma caducada</translation>
    </message>
    <message>
        <source>by %1, key revoked</source>
        <translation>de %1, clave revocada</translation>
    </message>
    <message>
        <source>by %1, over a digest that is too weak</source>
        <translation>de %1, sobre un resumen demasiado débil</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>Firma de</translation>
    </message>
    <message>
        <source>%1 → %2 → this file</source>
        <translation>%1 → %2 → este archivo</translation>
    </message>
    <message>
        <source>NOT what was expected, it is %1</source>
        <translation>NO es lo esperado, es %1</translation>
    </message>
    <message>
        <source>NOT what was expected</source>
        <translation>NO es lo esperado</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>%Ln descarga lo espera</numerusform>
            <numerusform>%Ln descargas lo esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>%Ln descarga espera más espacio</numerusform>
            <numerusform>%Ln descargas esperan más espacio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>%Ln descarga espera %1 más de espacio</numerusform>
            <numerusform>%Ln descargas esperan %1 más de espacio</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with %1 is not there: %2</source>
        <translation>El disco con %1 no está: %2</translation>
    </message>
    <message>
        <source>The disk with %1 is full: %2</source>
        <translation>El disco con %1 está lleno: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>%Ln más en otras carpetas</numerusform>
            <numerusform>%Ln más en otras carpetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperada</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>NO COINCIDE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Place in queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>metalink</source>
        <translation>metalink</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, solo integridad</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>¡cambiado!</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>The checksum was given by you</source>
        <translation>La suma la indicó usted</translation>
    </message>
    <message>
        <source>The checksum is from the metalink</source>
        <translation>La suma viene del metalink</translation>
    </message>
    <message>
        <source>The checksum is from %1</source>
        <translation>La suma viene de %1</translation>
    </message>
    <message>
        <source>The checksum is from the server&apos;s answer</source>
        <translation>La suma viene de la respuesta del servidor</translation>
    </message>
    <message>
        <source>Nobody has said what the checksum of this file is</source>
        <translation>Nadie ha dicho cuál es la suma de este archivo</translation>
    </message>
    <message>
        <source>A checksum is expected; check again to compare it</source>
        <translation>Se espera una suma; compruebe de nuevo para compararla</translation>
    </message>
    <message>
        <source>A checksum is expected, the file is proven when it is whole</source>
        <translation>Se espera una suma; el archivo queda probado cuando esté completo</translation>
    </message>
    <message>
        <source>Came whole, by its %1; that nobody has changed it needs a stronger checksum</source>
        <translation>Llegó entero, según su %1; que nadie lo ha cambiado requiere una suma más fuerte</translation>
    </message>
    <message>
        <source>Proven by its %1</source>
        <translation>Probado por su %1</translation>
    </message>
    <message>
        <source>This is NOT the file that the checksum is of</source>
        <translation>Este NO es el archivo al que pertenece la suma</translation>
    </message>
    <message>
        <source>The file has CHANGED since it finished</source>
        <translation>El archivo ha CAMBIADO desde que terminó</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Comprobado de nuevo: %1</translation>
    </message>
    <message>
        <source>The checksum is from %1, which is signed</source>
        <translation>La suma de comprobación es de %1, que está firmado</translation>
    </message>
    <message>
        <source>The file itself is signed</source>
        <translation>El propio archivo está firmado</translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message>
        <source>Intact is running with this list; close it first.</source>
        <translation>Intact se está ejecutando con esta lista; ciérrelo primero.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>Se añadió %Ln descarga</numerusform>
            <numerusform>Se añadieron %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln ya estaba en la lista.</numerusform>
            <numerusform>%Ln ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>«%1» no es lo que debería ser</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>The file is too large to be a download list.</source>
        <translation>El archivo es demasiado grande para ser una lista de descargas.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %L1 (%2).</source>
        <translation>El archivo está dañado en el byte %L1 (%2).</translation>
    </message>
    <message>
        <source>This is no download list of Intact.</source>
        <translation>Esto no es una lista de descargas de Intact.</translation>
    </message>
    <message>
        <source>The list is of another version of Intact; this one reads version 1.</source>
        <translation>La lista es de otra versión de Intact; esta lee la versión 1.</translation>
    </message>
    <message>
        <source>The list has no usable &quot;downloads&quot;.</source>
        <translation>La lista no tiene un «downloads» utilizable.</translation>
    </message>
    <message>
        <source>The categories in the list cannot be used: %1.</source>
        <translation>No se pueden usar las categorías de la lista: %1.</translation>
    </message>
    <message>
        <source>Download %L1 in the list cannot be used: %2.</source>
        <translation>No se puede usar la descarga %L1 de la lista: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No secure connection could be made</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No falló nada</translation>
    </message>
    <message>
        <source>Only http, https, ftp and sftp links can be downloaded</source>
        <translation>Solo se pueden descargar enlaces http, https, ftp y sftp</translation>
    </message>
    <message>
        <source>Something on the way answered instead of the server, perhaps a login page of this network</source>
        <translation>Algo en el camino respondió en lugar del servidor, quizá una página de acceso de esta red</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo salió mal dentro del programa</translation>
    </message>
    <message>
        <source>The checksum cannot be understood</source>
        <translation>No se entiende la suma de verificación</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>El disco notificó un error</translation>
    </message>
    <message>
        <source>The disk with this folder is not there</source>
        <translation>El disco con esta carpeta no está</translation>
    </message>
    <message>
        <source>The disk&apos;s format cannot hold a file this large</source>
        <translation>El formato del disco no admite un archivo tan grande</translation>
    </message>
    <message>
        <source>The download list could not be saved</source>
        <translation>No se pudo guardar la lista de descargas</translation>
    </message>
    <message>
        <source>The download list was damaged, and the link of this file is lost</source>
        <translation>La lista de descargas estaba dañada y se ha perdido el enlace de este archivo</translation>
    </message>
    <message>
        <source>The file does not match its checksum</source>
        <translation>El archivo no coincide con su suma de verificación</translation>
    </message>
    <message>
        <source>The file has another size than it should have</source>
        <translation>El archivo tiene un tamaño distinto del que debería tener</translation>
    </message>
    <message>
        <source>The file name is too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>The file on the server has changed since the download began</source>
        <translation>El archivo del servidor ha cambiado desde que empezó la descarga</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>La carpeta no existe</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>El enlace ha caducado</translation>
    </message>
    <message>
        <source>The mirror has another file</source>
        <translation>La réplica tiene otro archivo</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>No se puede acceder a la red</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>El enlace nuevo lleva a otro archivo</translation>
    </message>
    <message>
        <source>The program has crashed twice with this download</source>
        <translation>El programa se ha cerrado dos veces por fallo con esta descarga</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password</source>
        <translation>El proxy pide nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
    </message>
    <message>
        <source>The server breaks off at the same place every time</source>
        <translation>El servidor se interrumpe siempre en el mismo punto</translation>
    </message>
    <message>
        <source>The server cannot send parts of this file</source>
        <translation>El servidor no puede enviar partes de este archivo</translation>
    </message>
    <message>
        <source>The server contradicts itself about the length of the file</source>
        <translation>El servidor se contradice sobre la longitud del archivo</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server does not allow this download</source>
        <translation>El servidor no permite esta descarga</translation>
    </message>
    <message>
        <source>The server does not speak HTTP</source>
        <translation>El servidor no habla HTTP</translation>
    </message>
    <message>
        <source>The server gave an answer that is no download</source>
        <translation>El servidor dio una respuesta que no es una descarga</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>El servidor tiene un problema propio</translation>
    </message>
    <message>
        <source>The server has another key than the one that is known for it</source>
        <translation>El servidor tiene una clave distinta de la conocida</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address</source>
        <translation>El servidor redirige de una dirección segura a una insegura</translation>
    </message>
    <message>
        <source>The server redirects in circles</source>
        <translation>El servidor redirige en círculo</translation>
    </message>
    <message>
        <source>The server redirects to an address inside your own network</source>
        <translation>El servidor redirige a una dirección dentro de su propia red</translation>
    </message>
    <message>
        <source>The server redirects without saying where to</source>
        <translation>El servidor redirige sin decir adónde</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>El servidor envió una parte distinta de la pedida</translation>
    </message>
    <message>
        <source>The server sent less than it had announced</source>
        <translation>El servidor envió menos de lo anunciado</translation>
    </message>
    <message>
        <source>The server sent more than was asked for</source>
        <translation>El servidor envió más de lo pedido</translation>
    </message>
    <message>
        <source>The server sent the file in an encoding that was not asked for</source>
        <translation>El servidor envió el archivo con una codificación que no se pidió</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>El servidor dejó de enviar</translation>
    </message>
    <message>
        <source>The server wants a user name and password</source>
        <translation>El servidor pide nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed</source>
        <translation>La respuesta del servidor está mal formada</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>No se puede confiar en el certificado del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s key is not known on this computer</source>
        <translation>La clave del servidor no se conoce en este equipo</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>No se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>The target is no ordinary file or folder</source>
        <translation>El destino no es un archivo ni una carpeta normal</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>El archivo incompleto ya no está</translation>
    </message>
    <message>
        <source>The unfinished file of another program cannot be continued</source>
        <translation>No se puede continuar el archivo incompleto de otro programa</translation>
    </message>
    <message>
        <source>The unfinished file was changed by something else</source>
        <translation>Otra cosa modificó el archivo incompleto</translation>
    </message>
    <message>
        <source>There is no space left on the disk</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>No existe ese archivo en el servidor</translation>
    </message>
    <message>
        <source>This category cannot be used</source>
        <translation>No se puede usar esta categoría</translation>
    </message>
    <message>
        <source>This curl command cannot be taken over</source>
        <translation>No se puede usar esta orden curl</translation>
    </message>
    <message>
        <source>This download is running already</source>
        <translation>Esta descarga ya está en marcha</translation>
    </message>
    <message>
        <source>This is not a usable file name</source>
        <translation>Este nombre de archivo no es utilizable</translation>
    </message>
    <message>
        <source>This is not a valid link</source>
        <translation>Este enlace no es válido</translation>
    </message>
    <message>
        <source>This looks like a web page, not like the file</source>
        <translation>Esto parece una página web, no el archivo</translation>
    </message>
    <message>
        <source>This request header cannot be set</source>
        <translation>No se puede establecer esta cabecera</translation>
    </message>
    <message>
        <source>This tag cannot be used</source>
        <translation>No se puede usar esta etiqueta</translation>
    </message>
    <message>
        <source>Writing is not allowed there</source>
        <translation>No se permite escribir ahí</translation>
    </message>
    <message>
        <source>Your disk quota is used up</source>
        <translation>Su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>The server sent wrong bytes</source>
        <translation>El servidor envió bytes erróneos</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>a download has 20 tags at most</source>
        <translation>una descarga tiene 20 etiquetas como máximo</translation>
    </message>
    <message>
        <source>it has more than 40 characters</source>
        <translation>tiene más de 40 caracteres</translation>
    </message>
    <message>
        <source>it holds a comma, which stands between tags</source>
        <translation>contiene una coma, que separa las etiquetas</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>more than 200 rules of one kind</source>
        <translation>más de 200 reglas de un mismo tipo</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation>su nombre contiene caracteres de control</translation>
    </message>
    <message>
        <source>its folder cannot be one</source>
        <translation>su carpeta no puede serlo</translation>
    </message>
    <message>
        <source>its folder leads out of the download folder</source>
        <translation>su carpeta lleva fuera de la carpeta de descargas</translation>
    </message>
    <message>
        <source>this is no file type</source>
        <translation>no es un tipo de archivo</translation>
    </message>
    <message>
        <source>this is no server</source>
        <translation>no es un servidor</translation>
    </message>
    <message>
        <source>this is no pattern</source>
        <translation>no es un patrón</translation>
    </message>
    <message>
        <source>there can be 100 at most</source>
        <translation>puede haber 100 como máximo</translation>
    </message>
    <message>
        <source>there is another one with this name</source>
        <translation>ya hay otra con este nombre</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>más de 100</translation>
    </message>
    <message>
        <source>a login in a mirror&apos;s link</source>
        <translation>credenciales en el enlace de una réplica</translation>
    </message>
    <message>
        <source>more than 64</source>
        <translation>más de 64</translation>
    </message>
    <message>
        <source>control characters in the value</source>
        <translation>caracteres de control en el valor</translation>
    </message>
    <message>
        <source>it is not an http link</source>
        <translation>no es un enlace http</translation>
    </message>
    <message>
        <source>characters that a login cannot hold</source>
        <translation>caracteres que no pueden estar en unas credenciales</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>la ruta no es absoluta</translation>
    </message>
    <message>
        <source>more than 255 bytes</source>
        <translation>más de 255 bytes</translation>
    </message>
    <message>
        <source>it is a path</source>
        <translation>es una ruta</translation>
    </message>
    <message>
        <source>it does not begin with curl</source>
        <translation>no empieza por curl</translation>
    </message>
    <message>
        <source>it has more than one link</source>
        <translation>tiene más de un enlace</translation>
    </message>
    <message>
        <source>it is more than one command</source>
        <translation>es más de una orden</translation>
    </message>
    <message>
        <source>there is no link in it</source>
        <translation>no contiene ningún enlace</translation>
    </message>
    <message>
        <source>its headers are in a file</source>
        <translation>sus cabeceras están en un archivo</translation>
    </message>
    <message>
        <source>its cookies are in a file</source>
        <translation>sus cookies están en un archivo</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>falta cerrar unas comillas</translation>
    </message>
    <message>
        <source>it holds something that only the shell can fill in</source>
        <translation>contiene algo que solo la shell puede sustituir</translation>
    </message>
    <message>
        <source>it is written for another system&apos;s command line; copy it as cURL (bash) or cURL (POSIX)</source>
        <translation>está escrita para la línea de órdenes de otro sistema; cópiela como cURL (bash) o cURL (POSIX)</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>está completa</translation>
    </message>
    <message>
        <source>this download has bytes of its own</source>
        <translation>esta descarga tiene bytes propios</translation>
    </message>
    <message>
        <source>the server is very slow</source>
        <translation>el servidor es muy lento</translation>
    </message>
    <message>
        <source>it was written to meanwhile</source>
        <translation>entretanto se escribió en él</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is no metalink</source>
        <translation>no es un metalink</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>tiene una declaración de tipo de documento</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado profundamente</translation>
    </message>
    <message>
        <source>there is no http or https link in it</source>
        <translation>no hay ningún enlace http o https en él</translation>
    </message>
    <message>
        <source>every link in it has a login</source>
        <translation>todos sus enlaces llevan credenciales</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The login is not remembered: %1</source>
        <translation>No se ha recordado el acceso: %1</translation>
    </message>
</context>
<context>
    <name>KnownLinks</name>
    <message>
        <source>already here, finished</source>
        <translation>ya está aquí, terminada</translation>
    </message>
    <message>
        <source>already here, %1</source>
        <translation>ya está aquí, %1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The server answers: %1</source>
        <translation>El servidor responde: %1</translation>
    </message>
    <message>
        <source>The server answers, but does not say how large the file is</source>
        <translation>El servidor responde, pero no indica el tamaño del archivo</translation>
    </message>
    <message>
        <source>parts can be fetched</source>
        <translation>se pueden obtener partes</translation>
    </message>
    <message>
        <source>it cannot send parts</source>
        <translation>no puede enviar partes</translation>
    </message>
    <message>
        <source>nothing tells its version</source>
        <translation>nada indica su versión</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1: %2, tried again at once</source>
        <translation>%1: %2; se reintenta enseguida</translation>
    </message>
    <message>
        <source>%1: %2, tried again after %3 s</source>
        <translation>%1: %2; se reintenta tras %3 s</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Waits until %1: %2</source>
        <translation>En espera hasta el %1: %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigido a %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 toma el relevo</translation>
    </message>
    <message>
        <source>%1 is not asked any more: %2</source>
        <translation>Ya no se pregunta a %1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausada por usted</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Devuelta a la cola</translation>
    </message>
    <message>
        <source>To start at %1</source>
        <translation>Inicio programado: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Enlace nuevo: %1</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Opciones modificadas</translation>
    </message>
    <message>
        <source>Goes on from %1</source>
        <translation>Continúa desde %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>File name: %1</source>
        <translation>Nombre del archivo: %1</translation>
    </message>
    <message>
        <source>%1 on the disk could not be proven and are fetched again</source>
        <translation>No se pudieron verificar %1 del disco y se obtienen de nuevo</translation>
    </message>
    <message>
        <source>Started over: %1</source>
        <translation>Empezada de nuevo: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>A checksum is known: %1 (%2)</source>
        <translation>Se conoce una suma de verificación: %1 (%2)</translation>
    </message>
    <message>
        <source>The checksum is right (%1)</source>
        <translation>La suma de verificación es correcta (%1)</translation>
    </message>
    <message>
        <source>The checksum is right (%1, %2)</source>
        <translation>La suma de verificación es correcta (%1, %2)</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>Terminada: %1, %2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>%Ln conexión a %1</numerusform>
            <numerusform>%Ln conexiones a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>%1 no acepta más de %Ln conexión</numerusform>
            <numerusform>%1 no acepta más de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %L1 to %2 was too slow and is replaced</source>
        <translation>La conexión %L1 a %2 era demasiado lenta y se sustituye</translation>
    </message>
    <message>
        <source>Checked again: unchanged (%1)</source>
        <translation>Comprobado de nuevo: sin cambios (%1)</translation>
    </message>
    <message>
        <source>Checked again: the file has CHANGED, its %1 is now %2</source>
        <translation>Comprobado de nuevo: el archivo ha CAMBIADO, su %1 es ahora %2</translation>
    </message>
    <message>
        <source>Checked again: the file is not there any more</source>
        <translation>Comprobado de nuevo: el archivo ya no está</translation>
    </message>
    <message>
        <source>Read for the first time since it finished: its %1 is kept</source>
        <translation>Leído por primera vez desde que terminó: se guarda su %1</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read</source>
        <translation>Comprobado de nuevo: el archivo no se puede leer</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read (%1)</source>
        <translation>Comprobado de nuevo: el archivo no se puede leer (%1)</translation>
    </message>
    <message>
        <source>The signature is good: %1 (%2)</source>
        <translation>La firma es buena: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, key not known (%2)</source>
        <translation>Firmado por %1, clave desconocida (%2)</translation>
    </message>
    <message>
        <source>The signature is BAD and what it is of is not used: %1 (%2)</source>
        <translation>La firma es FALSA y lo firmado no se usa: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key or the signature has expired (%2)</source>
        <translation>Firmado por %1, pero la clave o la firma ha caducado (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key was revoked (%2)</source>
        <translation>Firmado por %1, pero la clave fue revocada (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but over a digest that is too weak (%2)</source>
        <translation>Firmado por %1, pero sobre un resumen demasiado débil (%2)</translation>
    </message>
    <message>
        <source>There is a signature that could not be checked (%1)</source>
        <translation>Hay una firma que no se pudo comprobar (%1)</translation>
    </message>
    <message>
        <source>The bytes at %1 were wrong and are fetched again</source>
        <translation>Los bytes en %1 eran erróneos y se descargan de nuevo</translation>
    </message>
    <message>
        <source>The bytes at %1 from %2 were wrong and are fetched again</source>
        <translation>Los bytes en %1 de %2 eran erróneos y se descargan de nuevo</translation>
    </message>
    <message>
        <source>%1 are not as they were before</source>
        <translation>%1 no son como antes</translation>
    </message>
    <message>
        <source>The same bytes came once more</source>
        <translation>Llegaron otra vez los mismos bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>%1 indica %Ln fuente más</numerusform>
            <numerusform>%1 indica %Ln fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum is wrong: all of it is fetched again, from %1 alone</source>
        <translation>La suma de comprobación es incorrecta: se descarga todo de nuevo, solo de %1</translation>
    </message>
    <message>
        <source>Checked again: this is NOT the file that its checksum is of, its %1 is %2</source>
        <translation>Comprobado de nuevo: este NO es el archivo al que pertenece la suma, su %1 es %2</translation>
    </message>
    <message>
        <source>Stopped: no downloads are allowed at this time</source>
        <translation>Detenida: ahora no se permiten descargas</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>%Ln descarga espera</numerusform>
            <numerusform>%Ln descargas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: %1</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>Esta red es de uso medido: %1</translation>
    </message>
    <message>
        <source>There is no network: %1 until it is back</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>No hay red: %1 hasta que vuelva</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>La descarga ha fallado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>%Ln descarga terminada</numerusform>
            <numerusform>%Ln descargas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln descarga ha fallado</numerusform>
            <numerusform>%Ln descargas han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message>
        <source>No downloads running</source>
        <translation>No hay descargas en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerControl</name>
    <message>
        <source>The system cannot be asked to do this.</source>
        <translation>No se le puede pedir esto al sistema.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>No tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>This computer cannot do this.</source>
        <translation>Este equipo no puede hacer esto.</translation>
    </message>
    <message>
        <source>The system has refused: %1</source>
        <translation>El sistema se ha negado: %1</translation>
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
        <translation>%1 de %2 %3</translation>
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
        <translation>Buscar archivos de sumas de verificación</translation>
    </message>
    <message>
        <source>Ask the server for SHA256SUMS and the like beside each file, and prove the file by them</source>
        <translation>Preguntar al servidor por SHA256SUMS y similares junto a cada archivo y comprobar el archivo con ellos</translation>
    </message>
    <message>
        <source>Address of a proxy, e.g. http://proxy.example:3128; empty: none</source>
        <translation>Dirección de un proxy, p. ej. http://proxy.example:3128; vacío: ninguno</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Command after each download</source>
        <translation>Orden tras cada descarga</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Conexiones por descarga</translation>
    </message>
    <message>
        <source>Connections per server</source>
        <translation>Conexiones por servidor</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves</source>
        <translation>Horas de la semana en que las descargas van despacio o esperan; continúan por sí solas</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Velocidad máxima de todas las descargas juntas</translation>
    </message>
    <message>
        <source>How fast all downloads together may be in slow mode</source>
        <translation>Velocidad máxima de todas las descargas juntas en modo lento</translation>
    </message>
    <message>
        <source>How many connections all downloads together may open to one server</source>
        <translation>Cuántas conexiones pueden abrir a un servidor todas las descargas juntas</translation>
    </message>
    <message>
        <source>How many downloads run at once; the others wait in the queue</source>
        <translation>Cuántas descargas van a la vez; las demás esperan en la cola</translation>
    </message>
    <message>
        <source>How often a download is tried again without any progress before it is given up</source>
        <translation>Cuántas veces se reintenta una descarga sin ningún progreso antes de abandonarla</translation>
    </message>
    <message>
        <source>Into how many parts at most a download is split</source>
        <translation>En cuántas partes como máximo se divide una descarga</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave the network to others: all downloads keep to the slow speed until this is switched off</source>
        <translation>Dejar la red para otros: todas las descargas van despacio hasta que se desactive</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>Claro, oscuro o como el escritorio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and {digest} are filled in</source>
        <translation>Se ejecuta sin shell cuando un archivo está completo; se sustituyen {path}, {name}, {folder}, {url}, {size}, {state} y {digest}</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Velocidad lenta</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Tries without progress</source>
        <translation>Intentos sin progreso</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>What servers are told the program is; empty: its own name</source>
        <translation>Lo que se dice a los servidores que es el programa; vacío: su propio nombre</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on; auto: as the desktop has it</source>
        <translation>El idioma de la ventana a partir del próximo inicio; automático: el del escritorio</translation>
    </message>
    <message>
        <source>Where new downloads go; empty: your desktop&apos;s folder for downloads</source>
        <translation>Adónde van las descargas nuevas; vacío: la carpeta de descargas del escritorio</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>Files with the public keys of people whose signatures you believe, one a line; a checksum file or a download that is signed with one of them is proven by it</source>
        <translation>Archivos con las claves públicas de personas en cuyas firmas confía, uno por línea; un archivo de sumas o una descarga firmada con una de ellas queda probada por ella</translation>
    </message>
    <message>
        <source>OpenPGP keys</source>
        <translation>Claves OpenPGP</translation>
    </message>
    <message>
        <source>The same for minisign: public keys that begin with RW, one a line</source>
        <translation>Lo mismo para minisign: claves públicas que empiezan por RW, una por línea</translation>
    </message>
    <message>
        <source>minisign keys</source>
        <translation>Claves de minisign</translation>
    </message>
    <message>
        <source>Note where files come from</source>
        <translation>Anotar de dónde vienen los archivos</translation>
    </message>
    <message>
        <source>Write the server and the referring site, without path and login, into attributes of each file</source>
        <translation>Escribir el servidor y el sitio de referencia, sin ruta ni acceso, en atributos de cada archivo</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Links to offer</source>
        <translation>Enlaces que ofrecer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Offer links that are copied anywhere; nothing is started by itself</source>
        <translation>Ofrecer los enlaces que se copien en cualquier sitio; nada empieza por sí solo</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>En redes de uso medido</translation>
    </message>
    <message>
        <source>Patterns of links such as *.iso *.zip */downloads/*; empty: every link</source>
        <translation>Patrones de enlaces como *.iso *.zip */downloads/*; vacío: todos los enlaces</translation>
    </message>
    <message>
        <source>Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only while something runs</source>
        <translation>Salir o seguir en la bandeja; si no la hay, la ventana se minimiza. Preguntar: solo mientras algo está en marcha</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s tray, where there is one</source>
        <translation>Mostrar un icono en la bandeja del escritorio, si la hay</translation>
    </message>
    <message>
        <source>Start quietly when you log in, so that downloads go on by themselves</source>
        <translation>Iniciar discretamente al entrar en la sesión, para que las descargas continúen solas</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Tell what has finished or failed while the window is not in use</source>
        <translation>Avisar de lo que ha terminado o fallado mientras no se usa la ventana</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Vigilar el portapapeles</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Whether downloads wait on a network that is paid for by what goes over it</source>
        <translation>Si las descargas esperan en una red que se paga por lo que se usa</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descargar</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>seguir en marcha</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Movido o eliminado</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 verificado</translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation>nuevo intento a las %1</translation>
    </message>
    <message>
        <source>%1 of the old one kept</source>
        <translation>se conservan %1 del anterior</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>verificando %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Enlace nuevo…</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 esperado</translation>
    </message>
    <message>
        <source>%1 MISMATCH</source>
        <translation>%1 NO COINCIDE</translation>
    </message>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 por ciento</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, tamaño desconocido</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Waits for the timetable until %1</source>
        <translation>Espera hasta %1 según el horario</translation>
    </message>
    <message>
        <source>Waits for the timetable</source>
        <translation>Espera al horario</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>Espera la comprobación</translation>
    </message>
    <message>
        <source>Checking again, %L1 %</source>
        <translation>Comprobando de nuevo, %L1 %</translation>
    </message>
    <message>
        <source>The file has changed since it finished</source>
        <translation>El archivo ha cambiado desde que terminó</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>No se pudo leer de nuevo</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1, solo integridad</translation>
    </message>
    <message>
        <source>changed since it finished</source>
        <translation>cambiado desde que terminó</translation>
    </message>
    <message>
        <source>Checking paused at %L1 %</source>
        <translation>Comprobación en pausa al %L1 %</translation>
    </message>
    <message>
        <source>Not the file that its checksum is of</source>
        <translation>No es el archivo al que pertenece su suma</translation>
    </message>
    <message>
        <source>Waits: metered network</source>
        <translation>Espera: red de uso medido</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>quedan %1 y %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>No se pudo mover %1 a la papelera: %2</translation>
    </message>
    <message>
        <source>the folder %1 for it cannot be made</source>
        <translation>no se puede crear la carpeta %1 para ella</translation>
    </message>
    <message>
        <source>it is in %1 now</source>
        <translation>ahora está en %1</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>sigue ahí</translation>
    </message>
</context>
<context>
    <name>intact::app::FileWorker</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is larger than %L1 MiB</source>
        <translation>es mayor que %L1 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be used as a metalink: %2</source>
        <translation>%1 no se puede usar como metalink: %2</translation>
    </message>
    <message>
        <source>There is no checksum in %1</source>
        <translation>No hay ninguna suma en %1</translation>
    </message>
</context>
<context>
    <name>intact::app::FinishCommand</name>
    <message>
        <source>The command after a download cannot be used: %1.</source>
        <translation>No se puede usar la orden tras una descarga: %1.</translation>
    </message>
    <message>
        <source>The command after a download could not be started: %1</source>
        <translation>No se pudo iniciar la orden tras una descarga: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::ActionSet</name>
    <message>
        <source>Selected downloads</source>
        <translation>Descargas seleccionadas</translation>
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
        <translation>Esto representa más de %L1 enlaces; tomar los primeros: %2</translation>
    </message>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>Esto representa %Ln enlace: %1</numerusform>
            <numerusform>Esto representa %Ln enlaces: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>%L1 de %Ln enlace elegido</numerusform>
            <numerusform>%L1 de %Ln enlaces elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>se omitió %Ln más</numerusform>
            <numerusform>se omitieron %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>Iniciar %L1</translation>
    </message>
    <message>
        <source>This is not a link that can be downloaded.</source>
        <translation>Este enlace no se puede descargar.</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar otra vez</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <source>https://… or a curl command</source>
        <translation>https://… o una orden curl</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>el que diga el servidor</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Select by type…</source>
        <translation>Seleccionar por tipo…</translation>
    </message>
    <message>
        <source>Choose links by their type</source>
        <translation>Elegir enlaces por su tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Add paused</source>
        <translation>Añadir en pausa</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>Abrir %Ln archivo</numerusform>
            <numerusform>Abrir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the links in %1</source>
        <translation>Añadir los enlaces de %1</translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>Importar la lista %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar %1</translation>
    </message>
    <message>
        <source>Add what the curl command downloads</source>
        <translation>Añadir lo que descarga la orden curl</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>Añadir %Ln enlace</numerusform>
            <numerusform>Añadir %Ln enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>There is no link in the clipboard</source>
        <translation>No hay ningún enlace en el portapapeles</translation>
    </message>
    <message>
        <source>Add the files in %1</source>
        <translation>Añadir los archivos de %1</translation>
    </message>
    <message>
        <source>Check files by %1</source>
        <translation>Comprobar archivos con %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::AdoptDialog</name>
    <message>
        <source>Go on with an unfinished file</source>
        <translation>Continuar un archivo incompleto</translation>
    </message>
    <message>
        <source>The file is copied and stays as it is. What is in it is compared with the file behind the link before anything is added.</source>
        <translation>El archivo se copia y queda como está. Su contenido se compara con el archivo del enlace antes de añadir nada.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>the download folder</source>
        <translation>la carpeta de descargas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>pdf, tar.gz</source>
        <translation>pdf, tar.gz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>example.org, with its subdomains</source>
        <translation>example.org, con sus subdominios</translation>
    </message>
    <message>
        <source>Names or links</source>
        <translation>Nombres o enlaces</translation>
    </message>
    <message>
        <source>report-*, *://example.org/papers/*</source>
        <translation>informe-*, *://example.org/papers/*</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Commas between several; one of them has to fit</source>
        <translation>Comas para separar varios; basta con que uno coincida</translation>
    </message>
    <message>
        <source>New downloads come here by themselves when they fit every line that is filled in:</source>
        <translation>Las descargas nuevas que coincidan con cada línea rellenada llegan aquí:</translation>
    </message>
    <message>
        <source>The folder is chosen when a download is added. One whose name only the server knows is put into the category when it is named, but stays in the folder in which it was begun.</source>
        <translation>La carpeta se elige al añadir una descarga. Si solo el servidor conoce el nombre, la descarga entra en la categoría cuando lo recibe, pero permanece en la carpeta donde se empezó.</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryFlow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted the category %1; its downloads stay</source>
        <translation>Se eliminó la categoría %1; sus descargas se conservan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Suelte descargas aquí para ponerlas en ella; los archivos empezados se quedan donde están.</translation>
    </message>
    <message>
        <source>Downloads that are in no category</source>
        <translation>Descargas que no están en ninguna categoría</translation>
    </message>
    <message>
        <source>New downloads go to the download folder.</source>
        <translation>Las descargas nuevas van a la carpeta de descargas.</translation>
    </message>
    <message>
        <source>New downloads go to %1.</source>
        <translation>Las descargas nuevas van a %1.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
</context>
<context>
    <name>intact::ui::ChecksumField</name>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>optional: the published digest, e.g. of sha-256</source>
        <translation>opcional: la suma publicada, p. ej. sha-256</translation>
    </message>
    <message>
        <source>%1: weak, shows damage but not forgery</source>
        <translation>%1: débil; detecta daños, pero no falsificaciones</translation>
    </message>
    <message>
        <source>%1: the file will be proven with it</source>
        <translation>%1: el archivo se verificará con ella</translation>
    </message>
</context>
<context>
    <name>intact::ui::ClipboardFlow</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>%Ln descarga está en marcha.</numerusform>
            <numerusform>%Ln descargas están en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running: the window goes into the tray and downloads go on.</source>
        <translation>Seguir en marcha: la ventana va a la bandeja y las descargas continúan.</translation>
    </message>
    <message>
        <source>Keep running: the window becomes small and downloads go on.</source>
        <translation>Seguir en marcha: la ventana se minimiza y las descargas continúan.</translation>
    </message>
    <message>
        <source>Quit: downloads stop, and go on where they were at the next start.</source>
        <translation>Salir: las descargas se detienen y continúan donde estaban en el próximo inicio.</translation>
    </message>
    <message>
        <source>This is asked once; Preferences can change it.</source>
        <translation>Esto se pregunta una vez; se puede cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
</context>
<context>
    <name>intact::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Select one download to see everything about it.</source>
        <translation>Seleccione una descarga para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DropBasket</name>
    <message>
        <source>Drop basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Suelte aquí los enlaces</translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>Se añadió %Ln descarga</numerusform>
            <numerusform>Se añadieron %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln ya estaba en la lista</numerusform>
            <numerusform>%1, %Ln ya estaban en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a download list</source>
        <translation>Importar una lista de descargas</translation>
    </message>
    <message>
        <source>Download lists (*.json);;All files (*)</source>
        <translation>Listas de descargas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the download list</source>
        <translation>Exportar la lista de descargas</translation>
    </message>
    <message>
        <source>Download lists (*.json)</source>
        <translation>Listas de descargas (*.json)</translation>
    </message>
    <message>
        <source>Go on with an unfinished file of another program</source>
        <translation>Continuar un archivo incompleto de otro programa</translation>
    </message>
    <message>
        <source>Unfinished files (*.aria2 *.crdownload *.part);;All files (*)</source>
        <translation>Archivos incompletos (*.aria2 *.crdownload *.part);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no link in %1</source>
        <translation>No hay ningún enlace en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>No se pudo leer %Ln línea de %1; la primera es la línea %L2</numerusform>
            <numerusform>No se pudieron leer %Ln líneas de %1; la primera es la línea %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>%Ln descarga está en %1</numerusform>
            <numerusform>%Ln descargas están en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for the file that %1 belongs to…</source>
        <translation>Preguntando al servidor por el archivo al que pertenece %1…</translation>
    </message>
    <message>
        <source>the server cannot go on in the middle of this file</source>
        <translation>el servidor no puede continuar a mitad de este archivo</translation>
    </message>
    <message>
        <source>%1 was not taken over: %2</source>
        <translation>No se retomó %1: %2</translation>
    </message>
    <message>
        <source>Copying what is in %1…</source>
        <translation>Copiando el contenido de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 were taken over; they are compared with the server&apos;s before anything is added</source>
        <translation>Se retomaron %1 de %2; se comparan con los del servidor antes de añadir nada</translation>
    </message>
    <message>
        <source>Open a list of links, a metalink or a checksum file</source>
        <translation>Abrir una lista de enlaces, un metalink o un archivo de sumas</translation>
    </message>
    <message>
        <source>Lists, pages, metalinks, checksum files (%1);;All files (*)</source>
        <translation>Listas, páginas, metalinks, archivos de sumas (%1);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>se comprueba %Ln archivo</numerusform>
            <numerusform>se comprueban %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>%Ln de ellos no estaba en la lista</numerusform>
            <numerusform>%Ln de ellos no estaban en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>%Ln descarga se comprobará cuando esté completa</numerusform>
            <numerusform>%Ln descargas se comprobarán cuando estén completas</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its files is here</source>
        <translation>ninguno de sus archivos está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>%Ln de sus archivos no está aquí</numerusform>
            <numerusform>%Ln de sus archivos no están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>%Ln aparece dos veces con sumas distintas</numerusform>
            <numerusform>%Ln aparecen dos veces con sumas distintas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFields</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>By the rules, a download belongs to the first category whose rules fit its name and link</source>
        <translation>Según las reglas, una descarga pertenece a la primera categoría cuyas reglas coinciden con su nombre y enlace</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada una la suya</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFlow</name>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>intact::ui::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Download into</source>
        <translation>Descargar en</translation>
    </message>
    <message>
        <source>This folder will be made</source>
        <translation>Se creará esta carpeta</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>%1 libres, se necesitan %2</translation>
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
        <translation>No se puede leer %1: elija de nuevo el archivo o quite la línea.</translation>
    </message>
    <message>
        <source>%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg --export.</source>
        <translation>%1 no contiene claves públicas de OpenPGP o está dañado: haga exportar las claves de nuevo, por ejemplo con gpg --export.</translation>
    </message>
    <message>
        <source>“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.</source>
        <translation>«%1» no es una clave pública de minisign: copie la línea de 56 caracteres que empieza por RW.</translation>
    </message>
</context>
<context>
    <name>intact::ui::KnownBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar en la lista</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinesField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>Elegir archivos de claves</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>se puede reanudar</translation>
    </message>
    <message>
        <source>cannot be resumed</source>
        <translation>no se puede reanudar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>El servidor dice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln espejo</numerusform>
            <numerusform>%Ln espejos</numerusform>
        </translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>sin suma</translation>
    </message>
    <message>
        <source>a metalink: its files are offered when it has arrived</source>
        <translation>un metalink: sus archivos se ofrecen cuando haya llegado</translation>
    </message>
</context>
<context>
    <name>intact::ui::ListPanel</name>
    <message>
        <source>No downloads yet</source>
        <translation>Aún no hay descargas</translation>
    </message>
    <message>
        <source>Paste a link, drop one here or press Ctrl+N</source>
        <translation>Pegue un enlace, suelte uno aquí o pulse Ctrl+N</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No download matches this filter</source>
        <translation>Ninguna descarga coincide con este filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message>
        <source>Select one download to see what happened to it.</source>
        <translation>Seleccione una descarga para ver qué ha ocurrido con ella.</translation>
    </message>
    <message>
        <source>Log of the download</source>
        <translation>Registro de la descarga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>No se conserva %Ln línea más antigua.</numerusform>
            <numerusform>No se conservan %Ln líneas más antiguas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>Buscar en nombres, enlaces, carpetas y etiquetas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
</context>
<context>
    <name>intact::ui::MetalinkNotice</name>
    <message>
        <source>%1 has arrived: a metalink, it names files to download</source>
        <translation>%1 ha llegado: un metalink, nombra archivos para descargar</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar sus archivos</translation>
    </message>
</context>
<context>
    <name>intact::ui::NetworkFlow</name>
    <message>
        <source>Download anyway</source>
        <translation>Descargar de todos modos</translation>
    </message>
</context>
<context>
    <name>intact::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Enlace nuevo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What has arrived stays. It is compared with the file behind the new link before anything is added.</source>
        <translation>Lo recibido se conserva. Se compara con el archivo del enlace nuevo antes de añadir nada.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
</context>
<context>
    <name>intact::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>intact::ui::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message>
        <source>Save a checksum file</source>
        <translation>Guardar un archivo de sumas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No checksum is known yet; check again to have one</source>
        <translation>Aún no se conoce ninguna suma; compruebe de nuevo para tenerla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>%Ln archivo aún no tiene suma y no está en %1</numerusform>
            <numerusform>%Ln archivos aún no tienen suma y no están en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>%Ln suma está en %1</numerusform>
            <numerusform>%Ln sumas están en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>No se está comprobando nada</translation>
    </message>
    <message>
        <source>All checking is paused</source>
        <translation>Todas las comprobaciones están en pausa</translation>
    </message>
    <message>
        <source>Checking is not paused</source>
        <translation>La comprobación no está en pausa</translation>
    </message>
</context>
<context>
    <name>intact::ui::PropertiesDialog</name>
    <message>
        <source>Options of the download</source>
        <translation>Opciones de la descarga</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>el que diga el servidor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Where it has to, the download connects anew. No byte is lost.</source>
        <translation>Donde haga falta, la descarga se conecta de nuevo. No se pierde ni un byte.</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Lo recibido se conserva.</translation>
    </message>
</context>
<context>
    <name>intact::ui::RangeMap</name>
    <message>
        <source>Map of the file</source>
        <translation>Mapa del archivo</translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>Se quitó %Ln descarga</numerusform>
            <numerusform>Se quitaron %Ln descargas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>Se quitó %Ln descarga; los archivos terminados van a la papelera</numerusform>
            <numerusform>Se quitaron %Ln descargas; los archivos terminados van a la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ReportNotice</name>
    <message>
        <source>Intact ended unexpectedly the last time. Your downloads go on where they were.</source>
        <translation>Intact terminó de forma inesperada la última vez. Sus descargas continúan donde estaban.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
</context>
<context>
    <name>intact::ui::RequestOptionsBox</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>hasta cerrar el programa</translation>
    </message>
    <message>
        <source>Intact&apos;s own</source>
        <translation>el propio de Intact</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>one link a line</source>
        <translation>un enlace por línea</translation>
    </message>
    <message>
        <source>Links to the same file on other servers</source>
        <translation>Enlaces al mismo archivo en otros servidores</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remember the login</source>
        <translation>Recordar el acceso</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain, for this server</source>
        <translation>En el llavero del escritorio, para este servidor</translation>
    </message>
</context>
<context>
    <name>intact::ui::RowDelegate</name>
    <message>
        <source>New name of the file</source>
        <translation>Nombre nuevo del archivo</translation>
    </message>
</context>
<context>
    <name>intact::ui::SegmentsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Obtiene</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitada por</translation>
    </message>
    <message>
        <source>%1 received, %2 proven</source>
        <translation>%1 recibidos, %2 verificados</translation>
    </message>
    <message>
        <source>%1 received, the size is not known</source>
        <translation>%1 recibidos; se desconoce el tamaño</translation>
    </message>
    <message>
        <source>no connection open</source>
        <translation>ninguna conexión abierta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the speed limit</source>
        <translation>el límite de velocidad</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>el disco</translation>
    </message>
    <message>
        <source>waits to try again</source>
        <translation>espera para reintentar</translation>
    </message>
    <message>
        <source>the connections allowed to this server</source>
        <translation>las conexiones permitidas a este servidor</translation>
    </message>
    <message>
        <source>Connection %L1</source>
        <translation>Conexión %L1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::SettingLine</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Predeterminado: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Your usual folder</source>
        <translation>Su carpeta habitual</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>full speed all the time</source>
        <translation>siempre a plena velocidad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>intact::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>intact::ui::Sidebar</name>
    <message>
        <source>Filter by category</source>
        <translation>Filtrar por categoría</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>intact::ui::SidebarSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, sección desplegada</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, sección plegada</translation>
    </message>
</context>
<context>
    <name>intact::ui::SleepControl</name>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en marcha</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedControl</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Velocidad máxima de todas las descargas juntas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Speed limit: %1, slow mode</source>
        <translation>Límite de velocidad: %1, modo lento</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Límite de velocidad: %1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Parado hasta %1</translation>
    </message>
    <message>
        <source>the timetable is changed</source>
        <translation>que se cambie el horario</translation>
    </message>
    <message>
        <source>Ignore the timetable until %1</source>
        <translation>Ignorar el horario hasta %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
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
        <translation>La velocidad se muestra aquí mientras la descarga está en marcha.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Whole download</source>
        <translation>Toda la descarga</translation>
    </message>
    <message>
        <source>Now %1 · mean %2 · peak %3</source>
        <translation>Ahora %1 · media %2 · máxima %3</translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message>
        <source>Start at</source>
        <translation>Programar inicio</translation>
    </message>
    <message>
        <source>When is the download to start?</source>
        <translation>¿Cuándo debe empezar la descarga?</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Esta noche a las %1</translation>
    </message>
    <message>
        <source>In the morning at %1</source>
        <translation>Por la mañana a las %1</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>Esperar hasta entonces</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>This time has passed: it would start as soon as its turn comes.</source>
        <translation>Esta hora ya ha pasado: empezaría en cuanto le tocara.</translation>
    </message>
    <message>
        <source>Until then it waits in the queue, also when Intact is closed in between.</source>
        <translation>Hasta entonces espera en la cola, aunque Intact se cierre entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>¿Cuándo debe empezar la descarga?</numerusform>
            <numerusform>¿Cuándo deben empezar las %Ln descargas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartField</name>
    <message>
        <source>at</source>
        <translation>desde el</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>%1: not before a time</source>
        <translation>%1: no antes de una hora determinada</translation>
    </message>
</context>
<context>
    <name>intact::ui::StateSidebar</name>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
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
        <translation>Pulse para alternar el modo lento</translation>
    </message>
    <message>
        <source>Switches the slow mode</source>
        <translation>Alterna el modo lento</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres en %2</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>No se está descargando nada</translation>
    </message>
    <message>
        <source>(slow mode, limit %1)</source>
        <translation>(modo lento, límite %1)</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(límite %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message>
        <source>off until %1, as the timetable says</source>
        <translation>parado hasta %1, según el horario</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words by which you find the download again, with commas between them.</source>
        <translation>Palabras con las que volverá a encontrar la descarga, separadas por comas.</translation>
    </message>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>Lo que hay aquí está en %Ln descarga; conserva lo demás que tenga.</numerusform>
            <numerusform>Lo que hay aquí está en las %Ln descargas; conservan lo demás que tengan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsField</name>
    <message>
        <source>commas between them</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableEditor</name>
    <message>
        <source>Full speed</source>
        <translation>Plena velocidad</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Choose, then paint over the hours; headings paint whole days and hours.</source>
        <translation>Elija y luego pinte sobre las horas; los encabezados pintan días y horas enteros.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Toda la semana</translation>
    </message>
    <message>
        <source>Paints hours</source>
        <translation>Pinta horas</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableModel</name>
    <message>
        <source>full speed</source>
        <translation>plena velocidad</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>off</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo el %1</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <translation>Todos los días de %1 a %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TrayFlow</name>
    <message>
        <source>Show Intact</source>
        <translation>Mostrar Intact</translation>
    </message>
</context>
<context>
    <name>intact::ui::WhenDone</name>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>Power off now</source>
        <translation>Apagar ahora</translation>
    </message>
    <message>
        <source>quits when all is done</source>
        <translation>se cierra cuando todo termine</translation>
    </message>
    <message>
        <source>suspends when all is done</source>
        <translation>suspende el equipo cuando todo termine</translation>
    </message>
    <message>
        <source>powers off when all is done</source>
        <translation>apaga el equipo cuando todo termine</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Todo ha terminado</translation>
    </message>
    <message>
        <source>All downloads are done. Intact quits in %L1 s.</source>
        <translation>Todas las descargas han terminado. Intact se cerrará en %L1 s.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is suspended in %L1 s.</source>
        <translation>Todas las descargas han terminado. El equipo se suspenderá en %L1 s.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is powered off in %L1 s.</source>
        <translation>Todas las descargas han terminado. El equipo se apagará en %L1 s.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Intact is running already but does not answer.</source>
        <translation>Intact ya se está ejecutando, pero no responde.</translation>
    </message>
    <message>
        <source>Whether Intact starts at login could not be changed.</source>
        <translation>No se pudo cambiar si Intact se inicia al entrar en la sesión.</translation>
    </message>
</context>
</TS>
