<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>إضافة تنزيلات</translation>
    </message>
    <message>
        <source>Add from clipboard</source>
        <translation>إضافة من الحافظة</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>إضافة الروابط الموجودة في الحافظة</translation>
    </message>
    <message>
        <source>Go on with an unfinished file…</source>
        <translation>متابعة ملف غير مكتمل…</translation>
    </message>
    <message>
        <source>Take over what another program has begun to download</source>
        <translation>استلام ما بدأ برنامج آخر تنزيله</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Pause what runs, or resume what rests</source>
        <translation>إيقاف الجاري مؤقتًا أو استئناف المتوقف</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>متابعة التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause the selected downloads; no byte is lost</source>
        <translation>إيقاف التنزيلات المحددة مؤقتًا دون ضياع أي بايت</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Give up what has arrived of the failed downloads and begin anew</source>
        <translation>التخلي عما وصل من التنزيلات الفاشلة والبدء من الصفر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>فتح الملف المكتمل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>إظهار الملف في مجلده</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>نسخ روابط التنزيلات المحددة</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>Go on with what has arrived from another link</source>
        <translation>متابعة ما وصل من رابط آخر</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give the file another name</source>
        <translation>إعطاء الملف اسمًا آخر</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Change how the download is fetched</source>
        <translation>تغيير طريقة جلب التنزيل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Put the selected downloads into a category; files stay where they are</source>
        <translation>وضع التنزيلات المحددة في فئة؛ تبقى الملفات في مكانها</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Change the tags of the selected downloads</source>
        <translation>تغيير وسوم التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Earlier in the queue</source>
        <translation>تقديم في الطابور</translation>
    </message>
    <message>
        <source>Let it have its turn earlier</source>
        <translation>ليأتي دوره أبكر</translation>
    </message>
    <message>
        <source>Later in the queue</source>
        <translation>تأخير في الطابور</translation>
    </message>
    <message>
        <source>Let others have their turn first</source>
        <translation>ليسبقه غيره</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all downloads that are shown</source>
        <translation>تحديد كل التنزيلات المعروضة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take off the list; the files stay</source>
        <translation>إزالة من القائمة؛ تبقى الملفات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>البحث في الأسماء والروابط والمجلدات والوسوم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Leave the network to others, or stop doing so</source>
        <translation>ترك الشبكة للآخرين أو التوقف عن ذلك</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>فئة جديدة…</translation>
    </message>
    <message>
        <source>Make a category with rules and a folder of its own</source>
        <translation>إنشاء فئة لها قواعدها ومجلدها</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Add the downloads of an exported list</source>
        <translation>إضافة تنزيلات قائمة مصدَّرة</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Write the whole list, without secrets, into a file</source>
        <translation>كتابة القائمة كلها، دون الأسرار، في ملف</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Change how Intact works</source>
        <translation>تغيير طريقة عمل Intact</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>إظهار كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit; what runs goes on at the next start</source>
        <translation>إنهاء؛ يُتابَع الجاري عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>عند اكتمال الكل</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Do not wait for a time to start or for the timetable</source>
        <translation>عدم انتظار وقت البدء أو الجدول الزمني</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>جدولة البدء…</translation>
    </message>
    <message>
        <source>Let the selected downloads wait for a time</source>
        <translation>جعل التنزيلات المحددة تنتظر وقتًا معينًا</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Let them have their turn before all others</source>
        <translation>ليأتي دورها قبل كل ما عداها</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Let them have their turn in the order of the queue</source>
        <translation>ليأتي دورها حسب ترتيب الطابور</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Let them have their turn after all others</source>
        <translation>ليأتي دورها بعد كل ما عداها</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>When all is done, do nothing</source>
        <translation>عدم فعل شيء عند اكتمال الكل</translation>
    </message>
    <message>
        <source>Quit Intact</source>
        <translation>إنهاء Intact</translation>
    </message>
    <message>
        <source>When all is done, quit</source>
        <translation>الإنهاء عند اكتمال الكل</translation>
    </message>
    <message>
        <source>Suspend the computer</source>
        <translation>تعليق الحاسوب</translation>
    </message>
    <message>
        <source>When all is done, suspend the computer</source>
        <translation>تعليق الحاسوب عند اكتمال الكل</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>When all is done, power the computer off</source>
        <translation>إطفاء الحاسوب عند اكتمال الكل</translation>
    </message>
    <message>
        <source>Lists and unfinished files</source>
        <translation>القوائم والملفات غير المكتملة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Read the finished files again and compare them with what they were</source>
        <translation>قراءة الملفات المكتملة مجددًا ومقارنتها بما كانت عليه</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Do not read the selected files to their end</source>
        <translation>عدم قراءة الملفات المحددة حتى نهايتها</translation>
    </message>
    <message>
        <source>Copy checksum</source>
        <translation>نسخ المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Copy the checksums of the selected files</source>
        <translation>نسخ المجاميع التدقيقية للملفات المحددة</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>حفظ ملف المجاميع التدقيقية…</translation>
    </message>
    <message>
        <source>Write the checksums of the selected files as sha256sum does</source>
        <translation>كتابة المجاميع التدقيقية للملفات المحددة كما يفعل sha256sum</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>إزالة مع حذف الملفات</translation>
    </message>
    <message>
        <source>Take off the list and move the finished files to the trash</source>
        <translation>الإزالة من القائمة ونقل الملفات المكتملة إلى المهملات</translation>
    </message>
    <message>
        <source>Open a list or metalink…</source>
        <translation>فتح قائمة أو ميتالينك…</translation>
    </message>
    <message>
        <source>Add the links of a text file, a saved page or a metalink, or check files by a checksum file</source>
        <translation>إضافة روابط ملف نصي أو صفحة محفوظة أو ميتالينك، أو فحص ملفات بملف مجاميع اختبارية</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>إيقاف الفحص مؤقتًا</translation>
    </message>
    <message>
        <source>Let all checking rest where it is</source>
        <translation>ترك كل الفحوص متوقفة حيث هي</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>متابعة الفحص</translation>
    </message>
    <message>
        <source>Go on with all checking</source>
        <translation>متابعة كل الفحوص</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause all downloads; no byte is lost</source>
        <translation>إيقاف كل التنزيلات مؤقتًا دون ضياع أي بايت</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>متابعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Drop basket</source>
        <translation>سلة الإفلات</translation>
    </message>
    <message>
        <source>Show or hide a small window that takes dropped links</source>
        <translation>إظهار أو إخفاء نافذة صغيرة تُفلت عليها الروابط</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>أرشيفات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>برامج</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>ChooseMenu</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only what is not here yet</source>
        <translation>ما ليس هنا بعد فقط</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Only %1 (%L2)</source>
        <translation>‏%1 فقط (%L2)</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت %Ln روابط</numerusform>
            <numerusform>نُسخ %Ln رابطًا</numerusform>
            <numerusform>نُسخ %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>نُسخ رابط: %1</translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>بلا ترويسات</numerusform>
            <numerusform>ترويسة واحدة</numerusform>
            <numerusform>ترويستان</numerusform>
            <numerusform>%Ln ترويسات</numerusform>
            <numerusform>%Ln ترويسة</numerusform>
            <numerusform>%Ln ترويسة</numerusform>
        </translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>ملفات الارتباط</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>referer</source>
        <translation>الصفحة المُحيلة</translation>
    </message>
    <message>
        <source>login</source>
        <translation>بيانات الدخول</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>From the curl command: only the link.</source>
        <translation>من أمر curl: الرابط فقط.</translation>
    </message>
    <message>
        <source>From the curl command: %1.</source>
        <translation>من أمر curl: ‏%1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>متروك: %1.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 so far, the server does not say how large the file is</source>
        <translation>‏%1 حتى الآن، والخادم لا يذكر حجم الملف</translation>
    </message>
    <message>
        <source>%1 (%2 bytes, %3)</source>
        <translation>‏%1 (%2 بايت، %3)</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>متوقَّع: %1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>أُعيد توجيهه إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>قابل للاستئناف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not known or no</source>
        <translation>غير معروف أو لا</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>الإصدار على الخادم</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>آخر تغيير على الخادم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1, which shows only that it came whole</source>
        <translation>%1، وهذا لا يدل إلا على أنه وصل كاملًا</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>قدّمته أنت</translation>
    </message>
    <message>
        <source>the metalink</source>
        <translation>ملف الميتالنك</translation>
    </message>
    <message>
        <source>the server&apos;s answer (%1)</source>
        <translation>ردّ الخادم (%1)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>CHANGED, it is now %1</source>
        <translation>تغيّر، وهو الآن %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>قُرئ أول مرة</translation>
    </message>
    <message>
        <source>Checksum from</source>
        <translation>مصدر المجموع التدقيقي</translation>
    </message>
    <message>
        <source>Own checksum</source>
        <translation>المجموع المحسوب هنا</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>أُعيد الفحص</translation>
    </message>
    <message>
        <source>this file; its signature proves it</source>
        <translation>هذا الملف؛ وتوقيعه يثبته</translation>
    </message>
    <message>
        <source>good, by %1</source>
        <translation>صحيح، من %1</translation>
    </message>
    <message>
        <source>by %1, key not known</source>
        <translation>من %1، والمفتاح غير معروف</translation>
    </message>
    <message>
        <source>BAD, by %1; what it is of was not used</source>
        <translation>خاطئ، من %1؛ ولم يُستخدم ما وُقِّع</translation>
    </message>
    <message>
        <source>by %1, key or signature expired</source>
        <translation>من %1، والمفتاح أو التوقيع منتهي الصلاحية</translation>
    </message>
    <message>
        <source>by %1, key revoked</source>
        <translation>من %1، والمفتاح مُبطَل</translation>
    </message>
    <message>
        <source>by %1, over a digest that is too weak</source>
        <translation>من %1، على بصمة ضعيفة جدًا</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>تعذّر التحقق منه</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>مصدر التوقيع</translation>
    </message>
    <message>
        <source>%1 → %2 → this file</source>
        <translation>%1 ← %2 ← هذا الملف</translation>
    </message>
    <message>
        <source>NOT what was expected, it is %1</source>
        <translation>ليس ما كان متوقعًا، بل %1</translation>
    </message>
    <message>
        <source>NOT what was expected</source>
        <translation>ليس ما كان متوقعًا</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>لا تنزيلات تنتظره</numerusform>
            <numerusform>تنزيل واحد ينتظره</numerusform>
            <numerusform>تنزيلان ينتظرانه</numerusform>
            <numerusform>%Ln تنزيلات تنتظره</numerusform>
            <numerusform>%Ln تنزيلًا ينتظره</numerusform>
            <numerusform>%Ln تنزيل ينتظره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>لا تنزيلات تنتظر مساحة</numerusform>
            <numerusform>تنزيل واحد ينتظر مساحة أكبر</numerusform>
            <numerusform>تنزيلان ينتظران مساحة أكبر</numerusform>
            <numerusform>%Ln تنزيلات تنتظر مساحة أكبر</numerusform>
            <numerusform>%Ln تنزيلًا ينتظر مساحة أكبر</numerusform>
            <numerusform>%Ln تنزيل ينتظر مساحة أكبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>لا تنزيلات تنتظر %1 إضافية</numerusform>
            <numerusform>تنزيل واحد ينتظر مساحة إضافية قدرها %1</numerusform>
            <numerusform>تنزيلان ينتظران مساحة إضافية قدرها %1</numerusform>
            <numerusform>%Ln تنزيلات تنتظر مساحة إضافية قدرها %1</numerusform>
            <numerusform>%Ln تنزيلًا ينتظر مساحة إضافية قدرها %1</numerusform>
            <numerusform>%Ln تنزيل ينتظر مساحة إضافية قدرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with %1 is not there: %2</source>
        <translation>القرص الذي فيه %1 غير موجود: %2</translation>
    </message>
    <message>
        <source>The disk with %1 is full: %2</source>
        <translation>القرص الذي فيه %1 ممتلئ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>لا غيرها في مجلدات أخرى</numerusform>
            <numerusform>وواحد آخر في مجلدات أخرى</numerusform>
            <numerusform>واثنان آخران في مجلدات أخرى</numerusform>
            <numerusform>و%Ln أخرى في مجلدات أخرى</numerusform>
            <numerusform>و%Ln آخر في مجلدات أخرى</numerusform>
            <numerusform>و%Ln آخر في مجلدات أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Place in queue</source>
        <translation>الموضع في الطابور</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>given</source>
        <translation>مُعطى</translation>
    </message>
    <message>
        <source>metalink</source>
        <translation>ميتالنك</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>غير مُثبت</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1، السلامة فقط</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>تغيّر!</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>The checksum was given by you</source>
        <translation>المجموع الاختباري أعطيته أنت</translation>
    </message>
    <message>
        <source>The checksum is from the metalink</source>
        <translation>المجموع الاختباري من الميتالينك</translation>
    </message>
    <message>
        <source>The checksum is from %1</source>
        <translation>المجموع الاختباري من %1</translation>
    </message>
    <message>
        <source>The checksum is from the server&apos;s answer</source>
        <translation>المجموع الاختباري من رد الخادم</translation>
    </message>
    <message>
        <source>Nobody has said what the checksum of this file is</source>
        <translation>لم يقل أحد ما المجموع الاختباري لهذا الملف</translation>
    </message>
    <message>
        <source>A checksum is expected; check again to compare it</source>
        <translation>مجموع اختباري متوقع؛ افحص مرة أخرى لمقارنته</translation>
    </message>
    <message>
        <source>A checksum is expected, the file is proven when it is whole</source>
        <translation>مجموع اختباري متوقع، ويُثبت الملف حين يكتمل</translation>
    </message>
    <message>
        <source>Came whole, by its %1; that nobody has changed it needs a stronger checksum</source>
        <translation>وصل كاملًا بحسب %1؛ أما أن أحدًا لم يغيّره فيحتاج إلى مجموع أقوى</translation>
    </message>
    <message>
        <source>Proven by its %1</source>
        <translation>مُثبت بـ %1</translation>
    </message>
    <message>
        <source>This is NOT the file that the checksum is of</source>
        <translation>هذا ليس الملف صاحب المجموع الاختباري</translation>
    </message>
    <message>
        <source>The file has CHANGED since it finished</source>
        <translation>تغيّر الملف منذ اكتماله</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>اكتمل: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>فُحص مرة أخرى: %1</translation>
    </message>
    <message>
        <source>The checksum is from %1, which is signed</source>
        <translation>المجموع الاختباري من %1، وهو موقَّع</translation>
    </message>
    <message>
        <source>The file itself is signed</source>
        <translation>الملف نفسه موقَّع</translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message>
        <source>Intact is running with this list; close it first.</source>
        <translation>‏Intact يعمل بهذه القائمة؛ أغلقه أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>القائمة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>لم يُضَف أي تنزيل</numerusform>
            <numerusform>أُضيف تنزيل واحد</numerusform>
            <numerusform>أُضيف تنزيلان</numerusform>
            <numerusform>أُضيفت %Ln تنزيلات</numerusform>
            <numerusform>أُضيف %Ln تنزيلًا</numerusform>
            <numerusform>أُضيف %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>ولم يكن شيء في القائمة من قبل.</numerusform>
            <numerusform>وواحد كان في القائمة من قبل.</numerusform>
            <numerusform>واثنان كانا في القائمة من قبل.</numerusform>
            <numerusform>و%Ln كانت في القائمة من قبل.</numerusform>
            <numerusform>و%Ln كان في القائمة من قبل.</numerusform>
            <numerusform>و%Ln كان في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>‏«%1» ليس كما ينبغي</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>The file is too large to be a download list.</source>
        <translation>الملف أكبر من أن يكون قائمة تنزيلات.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %L1 (%2).</source>
        <translation>الملف تالف عند البايت %L1 (%2).</translation>
    </message>
    <message>
        <source>This is no download list of Intact.</source>
        <translation>هذه ليست قائمة تنزيلات من Intact.</translation>
    </message>
    <message>
        <source>The list is of another version of Intact; this one reads version 1.</source>
        <translation>القائمة من إصدار آخر من Intact؛ وهذا الإصدار يقرأ الإصدار 1.</translation>
    </message>
    <message>
        <source>The list has no usable &quot;downloads&quot;.</source>
        <translation>ليس في القائمة «downloads» صالح.</translation>
    </message>
    <message>
        <source>The categories in the list cannot be used: %1.</source>
        <translation>يتعذر استخدام فئات القائمة: %1.</translation>
    </message>
    <message>
        <source>Download %L1 in the list cannot be used: %2.</source>
        <translation>يتعذر استخدام التنزيل %L1 في القائمة: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>‏%1 لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No secure connection could be made</source>
        <translation>تعذر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Only http, https, ftp and sftp links can be downloaded</source>
        <translation>لا يمكن تنزيل سوى روابط http وhttps وftp وsftp</translation>
    </message>
    <message>
        <source>Something on the way answered instead of the server, perhaps a login page of this network</source>
        <translation>أجاب شيء في الطريق بدل الخادم، ربما صفحة تسجيل الدخول إلى هذه الشبكة</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>حدث خطأ داخل البرنامج</translation>
    </message>
    <message>
        <source>The checksum cannot be understood</source>
        <translation>تعذر فهم المجموع الاختباري</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>The disk with this folder is not there</source>
        <translation>القرص الذي فيه هذا المجلد غير موجود</translation>
    </message>
    <message>
        <source>The disk&apos;s format cannot hold a file this large</source>
        <translation>تهيئة القرص لا تتسع لملف بهذا الحجم</translation>
    </message>
    <message>
        <source>The download list could not be saved</source>
        <translation>تعذر حفظ قائمة التنزيلات</translation>
    </message>
    <message>
        <source>The download list was damaged, and the link of this file is lost</source>
        <translation>تلفت قائمة التنزيلات وضاع رابط هذا الملف</translation>
    </message>
    <message>
        <source>The file does not match its checksum</source>
        <translation>الملف لا يطابق مجموعه الاختباري</translation>
    </message>
    <message>
        <source>The file has another size than it should have</source>
        <translation>حجم الملف يختلف عما ينبغي أن يكون</translation>
    </message>
    <message>
        <source>The file name is too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>The file on the server has changed since the download began</source>
        <translation>تغيّر الملف على الخادم منذ بدء التنزيل</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>The mirror has another file</source>
        <translation>لدى المرآة ملف آخر</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>يتعذر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>الرابط الجديد يقود إلى ملف آخر</translation>
    </message>
    <message>
        <source>The program has crashed twice with this download</source>
        <translation>انهار البرنامج مرتين بسبب هذا التنزيل</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password</source>
        <translation>يطلب الوسيط اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>The server breaks off at the same place every time</source>
        <translation>ينقطع الخادم عند الموضع نفسه كل مرة</translation>
    </message>
    <message>
        <source>The server cannot send parts of this file</source>
        <translation>لا يستطيع الخادم إرسال أجزاء من هذا الملف</translation>
    </message>
    <message>
        <source>The server contradicts itself about the length of the file</source>
        <translation>يناقض الخادم نفسه بشأن طول الملف</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يُجب الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>The server does not allow this download</source>
        <translation>لا يسمح الخادم بهذا التنزيل</translation>
    </message>
    <message>
        <source>The server does not speak HTTP</source>
        <translation>الخادم لا يتحدث HTTP</translation>
    </message>
    <message>
        <source>The server gave an answer that is no download</source>
        <translation>أعطى الخادم جوابًا ليس تنزيلًا</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>في الخادم نفسه مشكلة</translation>
    </message>
    <message>
        <source>The server has another key than the one that is known for it</source>
        <translation>للخادم مفتاح غير المعروف له</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address</source>
        <translation>يعيد الخادم التوجيه من عنوان آمن إلى عنوان غير آمن</translation>
    </message>
    <message>
        <source>The server redirects in circles</source>
        <translation>يعيد الخادم التوجيه في حلقة مفرغة</translation>
    </message>
    <message>
        <source>The server redirects to an address inside your own network</source>
        <translation>يعيد الخادم التوجيه إلى عنوان داخل شبكتك</translation>
    </message>
    <message>
        <source>The server redirects without saying where to</source>
        <translation>يعيد الخادم التوجيه دون أن يذكر إلى أين</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>أرسل الخادم جزءًا غير المطلوب</translation>
    </message>
    <message>
        <source>The server sent less than it had announced</source>
        <translation>أرسل الخادم أقل مما أعلن</translation>
    </message>
    <message>
        <source>The server sent more than was asked for</source>
        <translation>أرسل الخادم أكثر مما طُلب</translation>
    </message>
    <message>
        <source>The server sent the file in an encoding that was not asked for</source>
        <translation>أرسل الخادم الملف بترميز لم يُطلب</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>توقف الخادم عن الإرسال</translation>
    </message>
    <message>
        <source>The server wants a user name and password</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed</source>
        <translation>جواب الخادم غير سليم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>لا يمكن الوثوق بشهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s key is not known on this computer</source>
        <translation>مفتاح الخادم غير معروف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>لم يُعثر على اسم الخادم</translation>
    </message>
    <message>
        <source>The target is no ordinary file or folder</source>
        <translation>الهدف ليس ملفًا أو مجلدًا عاديًا</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>اختفى الملف غير المكتمل</translation>
    </message>
    <message>
        <source>The unfinished file of another program cannot be continued</source>
        <translation>تتعذر متابعة ملف غير مكتمل من برنامج آخر</translation>
    </message>
    <message>
        <source>The unfinished file was changed by something else</source>
        <translation>غيّر شيء آخر الملفَ غير المكتمل</translation>
    </message>
    <message>
        <source>There is no space left on the disk</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>لا يوجد هذا الملف على الخادم</translation>
    </message>
    <message>
        <source>This category cannot be used</source>
        <translation>يتعذر استخدام هذه الفئة</translation>
    </message>
    <message>
        <source>This curl command cannot be taken over</source>
        <translation>يتعذر أخذ أمر curl هذا</translation>
    </message>
    <message>
        <source>This download is running already</source>
        <translation>هذا التنزيل جارٍ بالفعل</translation>
    </message>
    <message>
        <source>This is not a usable file name</source>
        <translation>اسم الملف هذا غير صالح</translation>
    </message>
    <message>
        <source>This is not a valid link</source>
        <translation>هذا الرابط غير صالح</translation>
    </message>
    <message>
        <source>This looks like a web page, not like the file</source>
        <translation>يبدو هذا صفحة ويب وليس الملف</translation>
    </message>
    <message>
        <source>This request header cannot be set</source>
        <translation>يتعذر ضبط ترويسة الطلب هذه</translation>
    </message>
    <message>
        <source>This tag cannot be used</source>
        <translation>يتعذر استخدام هذا الوسم</translation>
    </message>
    <message>
        <source>Writing is not allowed there</source>
        <translation>الكتابة غير مسموحة هناك</translation>
    </message>
    <message>
        <source>Your disk quota is used up</source>
        <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>The server sent wrong bytes</source>
        <translation>أرسل الخادم بايتات خاطئة</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>a download has 20 tags at most</source>
        <translation>للتنزيل 20 وسمًا على الأكثر</translation>
    </message>
    <message>
        <source>it has more than 40 characters</source>
        <translation>فيه أكثر من 40 محرفًا</translation>
    </message>
    <message>
        <source>it holds a comma, which stands between tags</source>
        <translation>فيه فاصلة، وهي ما يفصل بين الوسوم</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>فيه محارف تحكم</translation>
    </message>
    <message>
        <source>more than 200 rules of one kind</source>
        <translation>أكثر من 200 قاعدة من نوع واحد</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس لها اسم</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمها طويل جدًا</translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation>في اسمها محارف تحكم</translation>
    </message>
    <message>
        <source>its folder cannot be one</source>
        <translation>لا يصلح مجلدها مجلدًا</translation>
    </message>
    <message>
        <source>its folder leads out of the download folder</source>
        <translation>مجلدها يقود إلى خارج مجلد التنزيل</translation>
    </message>
    <message>
        <source>this is no file type</source>
        <translation>هذا ليس نوع ملف</translation>
    </message>
    <message>
        <source>this is no server</source>
        <translation>هذا ليس خادمًا</translation>
    </message>
    <message>
        <source>this is no pattern</source>
        <translation>هذا ليس نمطًا</translation>
    </message>
    <message>
        <source>there can be 100 at most</source>
        <translation>الحد الأقصى 100</translation>
    </message>
    <message>
        <source>there is another one with this name</source>
        <translation>توجد أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>أكثر من 100</translation>
    </message>
    <message>
        <source>a login in a mirror&apos;s link</source>
        <translation>بيانات دخول في رابط مرآة</translation>
    </message>
    <message>
        <source>more than 64</source>
        <translation>أكثر من 64</translation>
    </message>
    <message>
        <source>control characters in the value</source>
        <translation>محارف تحكم في القيمة</translation>
    </message>
    <message>
        <source>it is not an http link</source>
        <translation>ليس رابط http</translation>
    </message>
    <message>
        <source>characters that a login cannot hold</source>
        <translation>محارف لا تصح في بيانات الدخول</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>المسار ليس مطلقًا</translation>
    </message>
    <message>
        <source>more than 255 bytes</source>
        <translation>أكثر من 255 بايت</translation>
    </message>
    <message>
        <source>it is a path</source>
        <translation>إنه مسار</translation>
    </message>
    <message>
        <source>it does not begin with curl</source>
        <translation>لا يبدأ بـ curl</translation>
    </message>
    <message>
        <source>it has more than one link</source>
        <translation>فيه أكثر من رابط</translation>
    </message>
    <message>
        <source>it is more than one command</source>
        <translation>أكثر من أمر واحد</translation>
    </message>
    <message>
        <source>there is no link in it</source>
        <translation>ليس فيه رابط</translation>
    </message>
    <message>
        <source>its headers are in a file</source>
        <translation>ترويساته في ملف</translation>
    </message>
    <message>
        <source>its cookies are in a file</source>
        <translation>ملفات ارتباطه في ملف</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>أطول من 1 مبي.بايت</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>it holds something that only the shell can fill in</source>
        <translation>فيه ما لا يملؤه إلا الصدفة</translation>
    </message>
    <message>
        <source>it is written for another system&apos;s command line; copy it as cURL (bash) or cURL (POSIX)</source>
        <translation>مكتوب لسطر أوامر نظام آخر؛ انسخه بصيغة cURL (bash) أو cURL (POSIX)</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>إنه كامل</translation>
    </message>
    <message>
        <source>this download has bytes of its own</source>
        <translation>لهذا التنزيل بياناته الخاصة</translation>
    </message>
    <message>
        <source>the server is very slow</source>
        <translation>الخادم بطيء جدًا</translation>
    </message>
    <message>
        <source>it was written to meanwhile</source>
        <translation>كُتب فيه في أثناء ذلك</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is no metalink</source>
        <translation>ليس ميتالينك</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>فيه تصريح بنوع المستند</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخله عميق جدًا</translation>
    </message>
    <message>
        <source>there is no http or https link in it</source>
        <translation>لا رابط http أو https فيه</translation>
    </message>
    <message>
        <source>every link in it has a login</source>
        <translation>كل رابط فيه يحمل بيانات دخول</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The login is not remembered: %1</source>
        <translation>لم يُحفظ تسجيل الدخول: %1</translation>
    </message>
</context>
<context>
    <name>KnownLinks</name>
    <message>
        <source>already here, finished</source>
        <translation>موجود هنا، مكتمل</translation>
    </message>
    <message>
        <source>already here, %1</source>
        <translation>موجود هنا، %1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The server answers: %1</source>
        <translation>يجيب الخادم: %1</translation>
    </message>
    <message>
        <source>The server answers, but does not say how large the file is</source>
        <translation>يجيب الخادم لكنه لا يذكر حجم الملف</translation>
    </message>
    <message>
        <source>parts can be fetched</source>
        <translation>يمكن جلب أجزاء</translation>
    </message>
    <message>
        <source>it cannot send parts</source>
        <translation>لا يستطيع إرسال أجزاء</translation>
    </message>
    <message>
        <source>nothing tells its version</source>
        <translation>لا شيء يدل على إصداره</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1: %2, tried again at once</source>
        <translation>‏%1: %2، محاولة جديدة فورًا</translation>
    </message>
    <message>
        <source>%1: %2, tried again after %3 s</source>
        <translation>‏%1: %2، محاولة جديدة بعد %3 ث</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Waits until %1: %2</source>
        <translation>في الانتظار حتى %1: %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>أُعيد توجيهه إلى %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>يتولى %1 المهمة</translation>
    </message>
    <message>
        <source>%1 is not asked any more: %2</source>
        <translation>لم يعد يُطلب شيء من %1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>أوقفتَه مؤقتًا</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>أُعيد إلى الطابور</translation>
    </message>
    <message>
        <source>To start at %1</source>
        <translation>البدء مقرر في %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>رابط جديد: %1</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>تغيّرت الخيارات</translation>
    </message>
    <message>
        <source>Goes on from %1</source>
        <translation>يُتابَع من %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>File name: %1</source>
        <translation>اسم الملف: %1</translation>
    </message>
    <message>
        <source>%1 on the disk could not be proven and are fetched again</source>
        <translation>تعذر التحقق من %1 على القرص ويُعاد جلبها</translation>
    </message>
    <message>
        <source>Started over: %1</source>
        <translation>بدأ من جديد: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>A checksum is known: %1 (%2)</source>
        <translation>مجموع اختباري معروف: %1 (%2)</translation>
    </message>
    <message>
        <source>The checksum is right (%1)</source>
        <translation>المجموع الاختباري صحيح (%1)</translation>
    </message>
    <message>
        <source>The checksum is right (%1, %2)</source>
        <translation>المجموع الاختباري صحيح (%1، %2)</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>مكتمل: %1، %2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>لا اتصالات بـ %1</numerusform>
            <numerusform>اتصال واحد بـ %1</numerusform>
            <numerusform>اتصالان بـ %1</numerusform>
            <numerusform>%Ln اتصالات بـ %1</numerusform>
            <numerusform>%Ln اتصالًا بـ %1</numerusform>
            <numerusform>%Ln اتصال بـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>لا يقبل %1 أي اتصال</numerusform>
            <numerusform>لا يقبل %1 أكثر من اتصال واحد</numerusform>
            <numerusform>لا يقبل %1 أكثر من اتصالين</numerusform>
            <numerusform>لا يقبل %1 أكثر من %Ln اتصالات</numerusform>
            <numerusform>لا يقبل %1 أكثر من %Ln اتصالًا</numerusform>
            <numerusform>لا يقبل %1 أكثر من %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %L1 to %2 was too slow and is replaced</source>
        <translation>كان الاتصال %L1 مع %2 بطيئًا جدًا ويُستبدل</translation>
    </message>
    <message>
        <source>Checked again: unchanged (%1)</source>
        <translation>أُعيد الفحص: لم يتغيّر (%1)</translation>
    </message>
    <message>
        <source>Checked again: the file has CHANGED, its %1 is now %2</source>
        <translation>أُعيد الفحص: تغيّر الملف، وقيمة %1 أصبحت الآن %2</translation>
    </message>
    <message>
        <source>Checked again: the file is not there any more</source>
        <translation>أُعيد الفحص: لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>Read for the first time since it finished: its %1 is kept</source>
        <translation>قُرئ أول مرة منذ اكتماله: حُفظت قيمة %1</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read</source>
        <translation>أُعيد الفحص: تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read (%1)</source>
        <translation>أُعيد الفحص: تعذّرت قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>The signature is good: %1 (%2)</source>
        <translation>التوقيع صحيح: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, key not known (%2)</source>
        <translation>موقَّع من %1، والمفتاح غير معروف (%2)</translation>
    </message>
    <message>
        <source>The signature is BAD and what it is of is not used: %1 (%2)</source>
        <translation>التوقيع خاطئ ولا يُستخدم ما وُقِّع: %1 (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key or the signature has expired (%2)</source>
        <translation>موقَّع من %1، لكن المفتاح أو التوقيع انتهت صلاحيته (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but the key was revoked (%2)</source>
        <translation>موقَّع من %1، لكن المفتاح أُبطل (%2)</translation>
    </message>
    <message>
        <source>Signed by %1, but over a digest that is too weak (%2)</source>
        <translation>موقَّع من %1، لكن على بصمة ضعيفة جدًا (%2)</translation>
    </message>
    <message>
        <source>There is a signature that could not be checked (%1)</source>
        <translation>يوجد توقيع تعذّر التحقق منه (%1)</translation>
    </message>
    <message>
        <source>The bytes at %1 were wrong and are fetched again</source>
        <translation>كانت البايتات عند %1 خاطئة ويُعاد جلبها</translation>
    </message>
    <message>
        <source>The bytes at %1 from %2 were wrong and are fetched again</source>
        <translation>كانت البايتات عند %1 من %2 خاطئة ويُعاد جلبها</translation>
    </message>
    <message>
        <source>%1 are not as they were before</source>
        <translation>%1 ليست كما كانت من قبل</translation>
    </message>
    <message>
        <source>The same bytes came once more</source>
        <translation>وصلت البايتات نفسها مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>لا يذكر %1 مصادر أخرى</numerusform>
            <numerusform>يذكر %1 مصدرًا آخر</numerusform>
            <numerusform>يذكر %1 مصدرين آخرين</numerusform>
            <numerusform>يذكر %1 %Ln مصادر أخرى</numerusform>
            <numerusform>يذكر %1 %Ln مصدرًا آخر</numerusform>
            <numerusform>يذكر %1 %Ln مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum is wrong: all of it is fetched again, from %1 alone</source>
        <translation>المجموع الاختباري خاطئ: يُعاد جلب الكل من %1 وحده</translation>
    </message>
    <message>
        <source>Checked again: this is NOT the file that its checksum is of, its %1 is %2</source>
        <translation>فُحص مرة أخرى: هذا ليس الملف صاحب المجموع الاختباري، و%1 له هو %2</translation>
    </message>
    <message>
        <source>Stopped: no downloads are allowed at this time</source>
        <translation>توقف: لا يُسمح بالتنزيل في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>لا تنزيلات تنتظر</numerusform>
            <numerusform>تنزيل واحد ينتظر</numerusform>
            <numerusform>تنزيلان ينتظران</numerusform>
            <numerusform>%Ln تنزيلات تنتظر</numerusform>
            <numerusform>%Ln تنزيلًا ينتظر</numerusform>
            <numerusform>%Ln تنزيل ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: %1</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>هذه الشبكة محدودة الاستهلاك: %1</translation>
    </message>
    <message>
        <source>There is no network: %1 until it is back</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>لا توجد شبكة: %1 حتى تعود</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>Download finished</source>
        <translation>اكتمل التنزيل</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>فشل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل تنزيل واحد</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %Ln تنزيلات</numerusform>
            <numerusform>اكتمل %Ln تنزيلًا</numerusform>
            <numerusform>اكتمل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>لم يفشل أي تنزيل</numerusform>
            <numerusform>فشل تنزيل واحد</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %Ln تنزيلات</numerusform>
            <numerusform>فشل %Ln تنزيلًا</numerusform>
            <numerusform>فشل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message>
        <source>No downloads running</source>
        <translation>لا تنزيلات جارية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerControl</name>
    <message>
        <source>The system cannot be asked to do this.</source>
        <translation>تتعذر مطالبة النظام بذلك.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>غير مسموح لك بذلك.</translation>
    </message>
    <message>
        <source>This computer cannot do this.</source>
        <translation>لا يستطيع هذا الحاسوب ذلك.</translation>
    </message>
    <message>
        <source>The system has refused: %1</source>
        <translation>رفض النظام: %1</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>B</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ك.بايت</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.بايت</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غ.بايت</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>ت.بايت</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>ب.بايت</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 and %2 are figures in the same unit %3, e.g. &quot;392 of 631 MB&quot;</extracomment>
        <translation>‏%1 من %2 %3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a speed; %1 is a size such as &quot;12.4 MB&quot;</extracomment>
        <translation>‏%1/ث</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>a percentage, e.g. &quot;62 %&quot;</extracomment>
        <translation>‏%L1٪</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look for checksum files</source>
        <translation>البحث عن ملفات المجاميع الاختبارية</translation>
    </message>
    <message>
        <source>Ask the server for SHA256SUMS and the like beside each file, and prove the file by them</source>
        <translation>سؤال الخادم عن SHA256SUMS وما شابهه بجانب كل ملف، والتحقق من الملف بها</translation>
    </message>
    <message>
        <source>Address of a proxy, e.g. http://proxy.example:3128; empty: none</source>
        <translation>عنوان وسيط، مثل http://proxy.example:3128؛ فارغ: بلا وسيط</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Command after each download</source>
        <translation>أمر بعد كل تنزيل</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>اتصالات كل تنزيل</translation>
    </message>
    <message>
        <source>Connections per server</source>
        <translation>اتصالات كل خادم</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>مجلد التنزيل</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves</source>
        <translation>ساعات الأسبوع التي تبقى فيها التنزيلات بطيئة أو تنتظر؛ ثم تتابع تلقائيًا</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>أقصى سرعة لكل التنزيلات معًا</translation>
    </message>
    <message>
        <source>How fast all downloads together may be in slow mode</source>
        <translation>أقصى سرعة لكل التنزيلات معًا في الوضع البطيء</translation>
    </message>
    <message>
        <source>How many connections all downloads together may open to one server</source>
        <translation>عدد الاتصالات التي يجوز لكل التنزيلات معًا فتحها مع خادم واحد</translation>
    </message>
    <message>
        <source>How many downloads run at once; the others wait in the queue</source>
        <translation>عدد التنزيلات الجارية معًا؛ تنتظر البقية في الطابور</translation>
    </message>
    <message>
        <source>How often a download is tried again without any progress before it is given up</source>
        <translation>عدد مرات إعادة محاولة تنزيل دون أي تقدم قبل التخلي عنه</translation>
    </message>
    <message>
        <source>Into how many parts at most a download is split</source>
        <translation>أكبر عدد من الأجزاء يُقسَّم إليه التنزيل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave the network to others: all downloads keep to the slow speed until this is switched off</source>
        <translation>ترك الشبكة للآخرين: تبقى كل التنزيلات بطيئة حتى إيقاف هذا الوضع</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>فاتح أو داكن أو كسطح المكتب</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and {digest} are filled in</source>
        <translation>يُنفَّذ دون صدفة عند اكتمال ملف؛ وتُملأ {path} و{name} و{folder} و{url} و{size} و{state} و{digest}</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>السرعة البطيئة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Tries without progress</source>
        <translation>المحاولات دون تقدم</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>What servers are told the program is; empty: its own name</source>
        <translation>ما يُعرّف به البرنامج نفسه للخوادم؛ فارغ: اسمه</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on; auto: as the desktop has it</source>
        <translation>لغة النافذة ابتداءً من التشغيل التالي؛ تلقائي: لغة سطح المكتب</translation>
    </message>
    <message>
        <source>Where new downloads go; empty: your desktop&apos;s folder for downloads</source>
        <translation>مكان التنزيلات الجديدة؛ فارغ: مجلد التنزيلات في سطح المكتب</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Files with the public keys of people whose signatures you believe, one a line; a checksum file or a download that is signed with one of them is proven by it</source>
        <translation>ملفات المفاتيح العامة لمن تثق بتوقيعاتهم، واحد في كل سطر؛ وملف المجاميع أو التنزيل الموقَّع بأحدها مُثبَت به</translation>
    </message>
    <message>
        <source>OpenPGP keys</source>
        <translation>مفاتيح OpenPGP</translation>
    </message>
    <message>
        <source>The same for minisign: public keys that begin with RW, one a line</source>
        <translation>الشيء نفسه لـ minisign: مفاتيح عامة تبدأ بـ RW، واحد في كل سطر</translation>
    </message>
    <message>
        <source>minisign keys</source>
        <translation>مفاتيح minisign</translation>
    </message>
    <message>
        <source>Note where files come from</source>
        <translation>تدوين مصدر الملفات</translation>
    </message>
    <message>
        <source>Write the server and the referring site, without path and login, into attributes of each file</source>
        <translation>كتابة الخادم والموقع المُحيل، دون المسار وتسجيل الدخول، في سمات كل ملف</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>Links to offer</source>
        <translation>الروابط المعروضة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Offer links that are copied anywhere; nothing is started by itself</source>
        <translation>عرض الروابط التي تُنسخ في أي مكان؛ لا يبدأ شيء من تلقاء نفسه</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>على الشبكات محدودة الاستهلاك</translation>
    </message>
    <message>
        <source>Patterns of links such as *.iso *.zip */downloads/*; empty: every link</source>
        <translation>أنماط الروابط مثل ‎*.iso *.zip */downloads/*‎؛ فارغ: كل الروابط</translation>
    </message>
    <message>
        <source>Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only while something runs</source>
        <translation>الإنهاء أو الاستمرار في شريط النظام؛ وإن لم يوجد تُصغَّر النافذة. السؤال: فقط أثناء عمل شيء ما</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s tray, where there is one</source>
        <translation>إظهار أيقونة في شريط النظام حيث يوجد</translation>
    </message>
    <message>
        <source>Start quietly when you log in, so that downloads go on by themselves</source>
        <translation>البدء بهدوء عند تسجيل الدخول كي تستمر التنزيلات من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>Tell what has finished or failed while the window is not in use</source>
        <translation>الإخبار بما اكتمل أو فشل والنافذة غير مستخدمة</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>مراقبة الحافظة</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Whether downloads wait on a network that is paid for by what goes over it</source>
        <translation>هل تنتظر التنزيلات على شبكة يُدفع فيها بحسب الاستهلاك</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>الانتظار</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 so far</source>
        <translation>‏%1 حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>القرص لا يستجيب</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>نُقل أو حُذف</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>تم التحقق من %1</translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation>محاولة جديدة عند %1</translation>
    </message>
    <message>
        <source>%1 of the old one kept</source>
        <translation>حُفظ %1 من القديم</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>جارٍ التحقق من %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>‏%1 متوقَّع</translation>
    </message>
    <message>
        <source>%1 MISMATCH</source>
        <translation>‏%1 غير مطابق</translation>
    </message>
    <message>
        <source>%L1 percent</source>
        <translation>‏%L1 بالمئة</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>‏%1، الحجم غير معروف</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>Waits for the timetable until %1</source>
        <translation>ينتظر حتى %1 حسب الجدول الزمني</translation>
    </message>
    <message>
        <source>Waits for the timetable</source>
        <translation>ينتظر الجدول الزمني</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>ينتظر الفحص</translation>
    </message>
    <message>
        <source>Checking again, %L1 %</source>
        <translation>يُعاد الفحص، %L1 %</translation>
    </message>
    <message>
        <source>The file has changed since it finished</source>
        <translation>تغيّر الملف منذ اكتماله</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>تعذّرت قراءته مجددًا</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1، السلامة فقط</translation>
    </message>
    <message>
        <source>changed since it finished</source>
        <translation>تغيّر منذ اكتماله</translation>
    </message>
    <message>
        <source>Checking paused at %L1 %</source>
        <translation>الفحص متوقف عند %L1 ٪</translation>
    </message>
    <message>
        <source>Not the file that its checksum is of</source>
        <translation>ليس الملف صاحب المجموع الاختباري</translation>
    </message>
    <message>
        <source>Waits: metered network</source>
        <translation>ينتظر: شبكة محدودة الاستهلاك</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>‏%L1 س %L2 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>‏%L1 س</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>‏%L1 د</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>‏%L1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>بقي أقل من يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>بقي %1 و%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash: %2</source>
        <translation>تعذّر نقل %1 إلى المهملات: %2</translation>
    </message>
    <message>
        <source>the folder %1 for it cannot be made</source>
        <translation>لا يمكن إنشاء المجلد %1 لذلك</translation>
    </message>
    <message>
        <source>it is in %1 now</source>
        <translation>هو الآن في %1</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>ما زال في مكانه</translation>
    </message>
</context>
<context>
    <name>intact::app::FileWorker</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is larger than %L1 MiB</source>
        <translation>أكبر من %L1 ميبيبايت</translation>
    </message>
    <message>
        <source>%1 cannot be used as a metalink: %2</source>
        <translation>لا يمكن استعمال %1 كميتالينك: %2</translation>
    </message>
    <message>
        <source>There is no checksum in %1</source>
        <translation>لا مجموع اختباري في %1</translation>
    </message>
</context>
<context>
    <name>intact::app::FinishCommand</name>
    <message>
        <source>The command after a download cannot be used: %1.</source>
        <translation>يتعذر استخدام الأمر بعد التنزيل: %1.</translation>
    </message>
    <message>
        <source>The command after a download could not be started: %1</source>
        <translation>تعذر تشغيل الأمر بعد التنزيل: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::ActionSet</name>
    <message>
        <source>Selected downloads</source>
        <translation>التنزيلات المحددة</translation>
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
        <translation>هذا يمثل أكثر من %L1 رابط، خذ أولها: %2</translation>
    </message>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>هذا لا يمثل أي رابط: %1</numerusform>
            <numerusform>هذا يمثل رابطًا واحدًا: %1</numerusform>
            <numerusform>هذا يمثل رابطين: %1</numerusform>
            <numerusform>هذا يمثل %Ln روابط: %1</numerusform>
            <numerusform>هذا يمثل %Ln رابطًا: %1</numerusform>
            <numerusform>هذا يمثل %Ln رابط: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>اختير %L1 من %Ln</numerusform>
            <numerusform>اختير %L1 من رابط واحد</numerusform>
            <numerusform>اختير %L1 من رابطين</numerusform>
            <numerusform>اختير %L1 من %Ln روابط</numerusform>
            <numerusform>اختير %L1 من %Ln رابطًا</numerusform>
            <numerusform>اختير %L1 من %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>لم يُترك غيرها</numerusform>
            <numerusform>تُرك واحد آخر</numerusform>
            <numerusform>تُرك اثنان آخران</numerusform>
            <numerusform>تُركت %Ln أخرى</numerusform>
            <numerusform>تُرك %Ln آخر</numerusform>
            <numerusform>تُرك %Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>بدء %L1</translation>
    </message>
    <message>
        <source>This is not a link that can be downloaded.</source>
        <translation>هذا الرابط لا يمكن تنزيله.</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>تنزيل مرة أخرى</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>إضافة على أي حال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>إضافة تنزيلات</translation>
    </message>
    <message>
        <source>https://… or a curl command</source>
        <translation>https://… أو أمر curl</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>كما يقول الخادم</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Select by type…</source>
        <translation>تحديد حسب النوع…</translation>
    </message>
    <message>
        <source>Choose links by their type</source>
        <translation>اختيار الروابط حسب نوعها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Add paused</source>
        <translation>إضافة متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>لا ملفات لفتحها</numerusform>
            <numerusform>فتح ملف واحد</numerusform>
            <numerusform>فتح ملفين</numerusform>
            <numerusform>فتح %Ln ملفات</numerusform>
            <numerusform>فتح %Ln ملفًا</numerusform>
            <numerusform>فتح %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the links in %1</source>
        <translation>إضافة الروابط الموجودة في %1</translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>استيراد القائمة %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Add what the curl command downloads</source>
        <translation>إضافة ما ينزّله أمر curl</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>لا روابط لإضافتها</numerusform>
            <numerusform>إضافة رابط واحد</numerusform>
            <numerusform>إضافة رابطين</numerusform>
            <numerusform>إضافة %Ln روابط</numerusform>
            <numerusform>إضافة %Ln رابطًا</numerusform>
            <numerusform>إضافة %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>There is no link in the clipboard</source>
        <translation>لا يوجد رابط في الحافظة</translation>
    </message>
    <message>
        <source>Add the files in %1</source>
        <translation>إضافة الملفات التي في %1</translation>
    </message>
    <message>
        <source>Check files by %1</source>
        <translation>فحص الملفات بـ %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::AdoptDialog</name>
    <message>
        <source>Go on with an unfinished file</source>
        <translation>متابعة ملف غير مكتمل</translation>
    </message>
    <message>
        <source>The file is copied and stays as it is. What is in it is compared with the file behind the link before anything is added.</source>
        <translation>يُنسخ الملف ويبقى كما هو. يُقارَن ما فيه بالملف الذي يشير إليه الرابط قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>the download folder</source>
        <translation>مجلد التنزيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>pdf, tar.gz</source>
        <translation>pdf, tar.gz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>example.org, with its subdomains</source>
        <translation>example.org مع نطاقاته الفرعية</translation>
    </message>
    <message>
        <source>Names or links</source>
        <translation>الأسماء أو الروابط</translation>
    </message>
    <message>
        <source>report-*, *://example.org/papers/*</source>
        <translation>report-*, *://example.org/papers/*</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Commas between several; one of them has to fit</source>
        <translation>فواصل بين العناصر؛ يكفي أن يوافق واحد منها</translation>
    </message>
    <message>
        <source>New downloads come here by themselves when they fit every line that is filled in:</source>
        <translation>تأتي التنزيلات الجديدة إلى هنا تلقائيًا إذا وافقت كل سطر مملوء:</translation>
    </message>
    <message>
        <source>The folder is chosen when a download is added. One whose name only the server knows is put into the category when it is named, but stays in the folder in which it was begun.</source>
        <translation>يُحدَّد المجلد عند إضافة التنزيل. وإذا كان الخادم وحده يعرف الاسم، يوضع التنزيل في الفئة عند معرفة اسمه، لكنه يبقى في المجلد الذي بدأ فيه.</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryFlow</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted the category %1; its downloads stay</source>
        <translation>حُذفت الفئة %1؛ وتبقى تنزيلاتها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1، %L2</translation>
    </message>
    <message>
        <source>Drop downloads here to put them into it; files that have been begun stay where they are.</source>
        <translation>أفلت التنزيلات هنا لوضعها فيها؛ تبقى الملفات التي بدأت في مكانها.</translation>
    </message>
    <message>
        <source>Downloads that are in no category</source>
        <translation>التنزيلات التي ليست في أي فئة</translation>
    </message>
    <message>
        <source>New downloads go to the download folder.</source>
        <translation>تذهب التنزيلات الجديدة إلى مجلد التنزيل.</translation>
    </message>
    <message>
        <source>New downloads go to %1.</source>
        <translation>تذهب التنزيلات الجديدة إلى %1.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
</context>
<context>
    <name>intact::ui::ChecksumField</name>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>optional: the published digest, e.g. of sha-256</source>
        <translation>اختياري: المجموع المنشور، مثل sha-256</translation>
    </message>
    <message>
        <source>%1: weak, shows damage but not forgery</source>
        <translation>‏%1: ضعيف، يكشف التلف لا التزوير</translation>
    </message>
    <message>
        <source>%1: the file will be proven with it</source>
        <translation>‏%1: سيُتحقَّق من الملف به</translation>
    </message>
</context>
<context>
    <name>intact::ui::ClipboardFlow</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message>
        <source>Downloads are running</source>
        <translation>هناك تنزيلات جارية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>لا تنزيلات جارية.</numerusform>
            <numerusform>تنزيل واحد جارٍ.</numerusform>
            <numerusform>تنزيلان جاريان.</numerusform>
            <numerusform>%Ln تنزيلات جارية.</numerusform>
            <numerusform>%Ln تنزيلًا جاريًا.</numerusform>
            <numerusform>%Ln تنزيل جارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running: the window goes into the tray and downloads go on.</source>
        <translation>الاستمرار: تنتقل النافذة إلى شريط النظام وتستمر التنزيلات.</translation>
    </message>
    <message>
        <source>Keep running: the window becomes small and downloads go on.</source>
        <translation>الاستمرار: تُصغَّر النافذة وتستمر التنزيلات.</translation>
    </message>
    <message>
        <source>Quit: downloads stop, and go on where they were at the next start.</source>
        <translation>الإنهاء: تتوقف التنزيلات وتُتابع من حيث كانت عند البدء التالي.</translation>
    </message>
    <message>
        <source>This is asked once; Preferences can change it.</source>
        <translation>يُسأل هذا مرة واحدة؛ ويمكن تغييره في التفضيلات.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>الاستمرار</translation>
    </message>
</context>
<context>
    <name>intact::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Select one download to see everything about it.</source>
        <translation>حدد تنزيلًا واحدًا لرؤية كل شيء عنه.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DropBasket</name>
    <message>
        <source>Drop basket</source>
        <translation>سلة الإفلات</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>أفلت الروابط هنا</translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>لم يُضَف أي تنزيل</numerusform>
            <numerusform>أُضيف تنزيل واحد</numerusform>
            <numerusform>أُضيف تنزيلان</numerusform>
            <numerusform>أُضيفت %Ln تنزيلات</numerusform>
            <numerusform>أُضيف %Ln تنزيلًا</numerusform>
            <numerusform>أُضيف %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وواحد كان في القائمة من قبل</numerusform>
            <numerusform>%1، واثنان كانا في القائمة من قبل</numerusform>
            <numerusform>%1، و%Ln كانت في القائمة من قبل</numerusform>
            <numerusform>%1، و%Ln كان في القائمة من قبل</numerusform>
            <numerusform>%1، و%Ln كان في القائمة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a download list</source>
        <translation>استيراد قائمة تنزيلات</translation>
    </message>
    <message>
        <source>Download lists (*.json);;All files (*)</source>
        <translation>قوائم التنزيلات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the download list</source>
        <translation>تصدير قائمة التنزيلات</translation>
    </message>
    <message>
        <source>Download lists (*.json)</source>
        <translation>قوائم التنزيلات (*.json)</translation>
    </message>
    <message>
        <source>Go on with an unfinished file of another program</source>
        <translation>متابعة ملف غير مكتمل من برنامج آخر</translation>
    </message>
    <message>
        <source>Unfinished files (*.aria2 *.crdownload *.part);;All files (*)</source>
        <translation>ملفات غير مكتملة (*.aria2 *.crdownload *.part);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no link in %1</source>
        <translation>لا يوجد رابط في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>قُرئت كل أسطر %1 (%L2)</numerusform>
            <numerusform>تعذرت قراءة سطر واحد من %1، وهو السطر %L2</numerusform>
            <numerusform>تعذرت قراءة سطرين من %1، أولهما السطر %L2</numerusform>
            <numerusform>تعذرت قراءة %Ln أسطر من %1، أولها السطر %L2</numerusform>
            <numerusform>تعذرت قراءة %Ln سطرًا من %1، أولها السطر %L2</numerusform>
            <numerusform>تعذرت قراءة %Ln سطر من %1، أولها السطر %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>لا تنزيلات في %1</numerusform>
            <numerusform>تنزيل واحد في %1</numerusform>
            <numerusform>تنزيلان في %1</numerusform>
            <numerusform>%Ln تنزيلات في %1</numerusform>
            <numerusform>%Ln تنزيلًا في %1</numerusform>
            <numerusform>%Ln تنزيل في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for the file that %1 belongs to…</source>
        <translation>جارٍ سؤال الخادم عن الملف الذي ينتمي إليه %1…</translation>
    </message>
    <message>
        <source>the server cannot go on in the middle of this file</source>
        <translation>لا يستطيع الخادم المتابعة من وسط هذا الملف</translation>
    </message>
    <message>
        <source>%1 was not taken over: %2</source>
        <translation>لم يُستلم %1: %2</translation>
    </message>
    <message>
        <source>Copying what is in %1…</source>
        <translation>جارٍ نسخ ما في %1…</translation>
    </message>
    <message>
        <source>%1 of %2 were taken over; they are compared with the server&apos;s before anything is added</source>
        <translation>استُلم %1 من %2؛ ويُقارَن بما على الخادم قبل إضافة أي شيء</translation>
    </message>
    <message>
        <source>Open a list of links, a metalink or a checksum file</source>
        <translation>فتح قائمة روابط أو ميتالينك أو ملف مجاميع اختبارية</translation>
    </message>
    <message>
        <source>Lists, pages, metalinks, checksum files (%1);;All files (*)</source>
        <translation>قوائم وصفحات وميتالينك وملفات مجاميع (%1);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>لا ملفات تُفحص</numerusform>
            <numerusform>ملف واحد يُفحص</numerusform>
            <numerusform>ملفان يُفحصان</numerusform>
            <numerusform>%Ln ملفات تُفحص</numerusform>
            <numerusform>%Ln ملفًا يُفحص</numerusform>
            <numerusform>%Ln ملف يُفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>كلها كانت في القائمة</numerusform>
            <numerusform>واحد منها لم يكن في القائمة</numerusform>
            <numerusform>اثنان منها لم يكونا في القائمة</numerusform>
            <numerusform>%Ln منها لم تكن في القائمة</numerusform>
            <numerusform>%Ln منها لم تكن في القائمة</numerusform>
            <numerusform>%Ln منها لم تكن في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>لا تنزيلات ستُفحص</numerusform>
            <numerusform>تنزيل واحد سيُفحص حين يكتمل</numerusform>
            <numerusform>تنزيلان سيُفحصان حين يكتملان</numerusform>
            <numerusform>%Ln تنزيلات ستُفحص حين تكتمل</numerusform>
            <numerusform>%Ln تنزيلًا سيُفحص حين يكتمل</numerusform>
            <numerusform>%Ln تنزيل سيُفحص حين يكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its files is here</source>
        <translation>لا يوجد هنا أي من ملفاته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>كل ملفاته هنا</numerusform>
            <numerusform>واحد من ملفاته ليس هنا</numerusform>
            <numerusform>اثنان من ملفاته ليسا هنا</numerusform>
            <numerusform>%Ln من ملفاته ليست هنا</numerusform>
            <numerusform>%Ln من ملفاته ليست هنا</numerusform>
            <numerusform>%Ln من ملفاته ليست هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>لا شيء مذكور فيه مرتين</numerusform>
            <numerusform>واحد مذكور فيه مرتين بمجموعين مختلفين</numerusform>
            <numerusform>اثنان مذكوران فيه مرتين بمجاميع مختلفة</numerusform>
            <numerusform>%Ln مذكورة فيه مرتين بمجاميع مختلفة</numerusform>
            <numerusform>%Ln مذكورة فيه مرتين بمجاميع مختلفة</numerusform>
            <numerusform>%Ln مذكورة فيه مرتين بمجاميع مختلفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFields</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>By the rules, a download belongs to the first category whose rules fit its name and link</source>
        <translation>حسب القواعد ينتمي التنزيل إلى أول فئة توافق قواعدها اسمه ورابطه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>لكلٍّ فئته</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>حسب القواعد: %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFlow</name>
    <message>
        <source>By the rules</source>
        <translation>حسب القواعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>intact::ui::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Download into</source>
        <translation>التنزيل إلى</translation>
    </message>
    <message>
        <source>This folder will be made</source>
        <translation>سيُنشأ هذا المجلد</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>المتاح %1، والمطلوب %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::KeysField</name>
    <message>
        <source>%1 cannot be read: choose the file anew, or take the line out.</source>
        <translation>تتعذّر قراءة %1: اختر الملف من جديد أو احذف السطر.</translation>
    </message>
    <message>
        <source>%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg --export.</source>
        <translation>لا يحتوي %1 على مفاتيح OpenPGP عامة أو أنه تالف: اطلب تصدير المفاتيح من جديد، مثلًا بالأمر gpg --export.</translation>
    </message>
    <message>
        <source>“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.</source>
        <translation>«%1» ليس مفتاحًا عامًا لـ minisign: انسخ السطر المكوّن من 56 حرفًا والذي يبدأ بـ RW.</translation>
    </message>
</context>
<context>
    <name>intact::ui::KnownBar</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>إظهار في القائمة</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinesField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>اختيار ملفات المفاتيح</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>قابل للاستئناف</translation>
    </message>
    <message>
        <source>cannot be resumed</source>
        <translation>غير قابل للاستئناف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>جواب الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>لا مرايا</numerusform>
            <numerusform>مرآة واحدة</numerusform>
            <numerusform>مرآتان</numerusform>
            <numerusform>%Ln مرايا</numerusform>
            <numerusform>%Ln مرآة</numerusform>
            <numerusform>%Ln مرآة</numerusform>
        </translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>بلا مجموع اختباري</translation>
    </message>
    <message>
        <source>a metalink: its files are offered when it has arrived</source>
        <translation>ميتالينك: تُعرض ملفاته حين يصل</translation>
    </message>
</context>
<context>
    <name>intact::ui::ListPanel</name>
    <message>
        <source>No downloads yet</source>
        <translation>لا تنزيلات بعد</translation>
    </message>
    <message>
        <source>Paste a link, drop one here or press Ctrl+N</source>
        <translation>الصق رابطًا أو أفلته هنا أو اضغط Ctrl+N</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>إضافة تنزيلات</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No download matches this filter</source>
        <translation>لا يوافق أي تنزيل هذا المرشح</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message>
        <source>Select one download to see what happened to it.</source>
        <translation>حدد تنزيلًا واحدًا لرؤية ما جرى له.</translation>
    </message>
    <message>
        <source>Log of the download</source>
        <translation>سجل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>حُفظت كل السطور الأقدم.</numerusform>
            <numerusform>سطر أقدم واحد لم يُحفظ.</numerusform>
            <numerusform>سطران أقدم لم يُحفظا.</numerusform>
            <numerusform>%Ln سطور أقدم لم تُحفظ.</numerusform>
            <numerusform>%Ln سطرًا أقدم لم تُحفظ.</numerusform>
            <numerusform>%Ln سطر أقدم لم تُحفظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>البحث في الأسماء والروابط والمجلدات والوسوم</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
</context>
<context>
    <name>intact::ui::MetalinkNotice</name>
    <message>
        <source>%1 has arrived: a metalink, it names files to download</source>
        <translation>وصل %1: ميتالينك يسمّي ملفات للتنزيل</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>عرض ملفاته</translation>
    </message>
</context>
<context>
    <name>intact::ui::NetworkFlow</name>
    <message>
        <source>Download anyway</source>
        <translation>التنزيل على أي حال</translation>
    </message>
</context>
<context>
    <name>intact::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>What has arrived stays. It is compared with the file behind the new link before anything is added.</source>
        <translation>يبقى ما وصل. ويُقارَن بالملف الذي يشير إليه الرابط الجديد قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
</context>
<context>
    <name>intact::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>intact::ui::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>الموضوعات</translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message>
        <source>Save a checksum file</source>
        <translation>حفظ ملف مجاميع تدقيقية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No checksum is known yet; check again to have one</source>
        <translation>لا يُعرف مجموع تدقيقي بعد؛ أعد الفحص للحصول عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>لا ملفات بلا مجموع تدقيقي خارج %1 (%Ln)</numerusform>
            <numerusform>ملف واحد (%Ln) بلا مجموع تدقيقي بعد وليس في %1</numerusform>
            <numerusform>ملفان (%Ln) بلا مجموع تدقيقي بعد وليسا في %1</numerusform>
            <numerusform>%Ln ملفات بلا مجموع تدقيقي بعد وليست في %1</numerusform>
            <numerusform>%Ln ملفًا بلا مجموع تدقيقي بعد وليست في %1</numerusform>
            <numerusform>%Ln ملف بلا مجموع تدقيقي بعد وليست في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>لا مجاميع تدقيقية في %1 (%Ln)</numerusform>
            <numerusform>مجموع تدقيقي واحد (%Ln) في %1</numerusform>
            <numerusform>مجموعان تدقيقيان (%Ln) في %1</numerusform>
            <numerusform>%Ln مجاميع تدقيقية في %1</numerusform>
            <numerusform>%Ln مجموعًا تدقيقيًا في %1</numerusform>
            <numerusform>%Ln مجموع تدقيقي في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>لا شيء قيد الفحص</translation>
    </message>
    <message>
        <source>All checking is paused</source>
        <translation>كل الفحوص متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Checking is not paused</source>
        <translation>الفحص ليس متوقفًا</translation>
    </message>
</context>
<context>
    <name>intact::ui::PropertiesDialog</name>
    <message>
        <source>Options of the download</source>
        <translation>خيارات التنزيل</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>كما يقول الخادم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Where it has to, the download connects anew. No byte is lost.</source>
        <translation>يعيد التنزيل الاتصال حيث يلزم. لا يضيع أي بايت.</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>يبقى ما وصل.</translation>
    </message>
</context>
<context>
    <name>intact::ui::RangeMap</name>
    <message>
        <source>Map of the file</source>
        <translation>خريطة الملف</translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>لم يُزَل أي تنزيل</numerusform>
            <numerusform>أُزيل تنزيل واحد</numerusform>
            <numerusform>أُزيل تنزيلان</numerusform>
            <numerusform>أُزيلت %Ln تنزيلات</numerusform>
            <numerusform>أُزيل %Ln تنزيلًا</numerusform>
            <numerusform>أُزيل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>لم يُزَل أي تنزيل؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
            <numerusform>أُزيل تنزيل واحد؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
            <numerusform>أُزيل تنزيلان؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
            <numerusform>أُزيلت %Ln تنزيلات؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
            <numerusform>أُزيل %Ln تنزيلًا؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
            <numerusform>أُزيل %Ln تنزيل؛ تُنقل الملفات المكتملة إلى المهملات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ReportNotice</name>
    <message>
        <source>Intact ended unexpectedly the last time. Your downloads go on where they were.</source>
        <translation>انتهى Intact على نحو غير متوقع في المرة الماضية. تتابع تنزيلاتك من حيث كانت.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>إظهار التقرير</translation>
    </message>
</context>
<context>
    <name>intact::ui::RequestOptionsBox</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>تُحفظ حتى انتهاء البرنامج</translation>
    </message>
    <message>
        <source>Intact&apos;s own</source>
        <translation>الخاص بـ Intact</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>الاسم: القيمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ك.بايت/ث</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>الصفحة المُحيلة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>المرايا</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>one link a line</source>
        <translation>رابط في كل سطر</translation>
    </message>
    <message>
        <source>Links to the same file on other servers</source>
        <translation>روابط إلى الملف نفسه على خوادم أخرى</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكّر</translation>
    </message>
    <message>
        <source>Remember the login</source>
        <translation>تذكّر تسجيل الدخول</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain, for this server</source>
        <translation>في حافظة مفاتيح سطح المكتب، لهذا الخادم</translation>
    </message>
</context>
<context>
    <name>intact::ui::RowDelegate</name>
    <message>
        <source>New name of the file</source>
        <translation>الاسم الجديد للملف</translation>
    </message>
</context>
<context>
    <name>intact::ui::SegmentsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>يجلب</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>يحدّه</translation>
    </message>
    <message>
        <source>%1 received, %2 proven</source>
        <translation>وصل %1، وتم التحقق من %2</translation>
    </message>
    <message>
        <source>%1 received, the size is not known</source>
        <translation>وصل %1، والحجم غير معروف</translation>
    </message>
    <message>
        <source>no connection open</source>
        <translation>لا اتصال مفتوح</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>waits to try again</source>
        <translation>ينتظر محاولة جديدة</translation>
    </message>
    <message>
        <source>the connections allowed to this server</source>
        <translation>الاتصالات المسموحة مع هذا الخادم</translation>
    </message>
    <message>
        <source>Connection %L1</source>
        <translation>الاتصال %L1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::SettingLine</name>
    <message>
        <source>%1: back to the default</source>
        <translation>‏%1: استعادة القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>استعادة القيمة الافتراضية</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>‏%1. الافتراضي: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ك.بايت/ث</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Your usual folder</source>
        <translation>مجلدك المعتاد</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>full speed all the time</source>
        <translation>السرعة الكاملة دائمًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>intact::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>intact::ui::Sidebar</name>
    <message>
        <source>Filter by category</source>
        <translation>ترشيح حسب الفئة</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>ترشيح حسب الوسم</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>intact::ui::SidebarSection</name>
    <message>
        <source>%1, open</source>
        <translation>‏%1، القسم مفتوح</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>‏%1، القسم مغلق</translation>
    </message>
</context>
<context>
    <name>intact::ui::SleepControl</name>
    <message>
        <source>Downloads are running</source>
        <translation>هناك تنزيلات جارية</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedControl</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>أقصى سرعة لكل التنزيلات معًا</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed limit: %1, slow mode</source>
        <translation>حد السرعة: %1، الوضع البطيء</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>حد السرعة: %1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>متوقف حتى %1</translation>
    </message>
    <message>
        <source>the timetable is changed</source>
        <translation>تغيير الجدول الزمني</translation>
    </message>
    <message>
        <source>Ignore the timetable until %1</source>
        <translation>تجاهل الجدول الزمني حتى %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>‏%1 بعد %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>‏%1 الآن</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>‏%1، قبل %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>‏%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>‏%L1 د</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>‏%L1 د %L2 ث</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>‏%L1 س</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>‏%L1 س %L2 د</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedPage</name>
    <message>
        <source>The speed is shown here while the download runs.</source>
        <translation>تظهر السرعة هنا ما دام التنزيل جاريًا.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Whole download</source>
        <translation>التنزيل كله</translation>
    </message>
    <message>
        <source>Now %1 · mean %2 · peak %3</source>
        <translation>الآن %1 · المتوسط %2 · الذروة %3</translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message>
        <source>Start at</source>
        <translation>جدولة البدء</translation>
    </message>
    <message>
        <source>When is the download to start?</source>
        <translation>متى يجب أن يبدأ التنزيل؟</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>الليلة عند %1</translation>
    </message>
    <message>
        <source>In the morning at %1</source>
        <translation>صباحًا عند %1</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>الانتظار حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>عدم الانتظار</translation>
    </message>
    <message>
        <source>This time has passed: it would start as soon as its turn comes.</source>
        <translation>مضى هذا الوقت: سيبدأ حالما يأتي دوره.</translation>
    </message>
    <message>
        <source>Until then it waits in the queue, also when Intact is closed in between.</source>
        <translation>حتى ذلك الحين ينتظر في الطابور، حتى لو أُغلق Intact في الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>متى يبدأ التنزيل؟</numerusform>
            <numerusform>متى يبدأ التنزيل؟</numerusform>
            <numerusform>متى يبدأ التنزيلان؟</numerusform>
            <numerusform>متى تبدأ التنزيلات الـ %Ln؟</numerusform>
            <numerusform>متى تبدأ التنزيلات الـ %Ln؟</numerusform>
            <numerusform>متى تبدأ التنزيلات الـ %Ln؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartField</name>
    <message>
        <source>at</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>%1: not before a time</source>
        <translation>‏%1: ليس قبل وقت معين</translation>
    </message>
</context>
<context>
    <name>intact::ui::StateSidebar</name>
    <message>
        <source>Filter by state</source>
        <translation>ترشيح حسب الحالة</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <translation>%1، %L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::StatusStrip</name>
    <message>
        <source>Click to switch the slow mode</source>
        <translation>انقر لتبديل الوضع البطيء</translation>
    </message>
    <message>
        <source>Switches the slow mode</source>
        <translation>يبدّل الوضع البطيء</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>المتاح %1 في %2</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>لا شيء قيد التنزيل</translation>
    </message>
    <message>
        <source>(slow mode, limit %1)</source>
        <translation>(الوضع البطيء، الحد %1)</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(الحد %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحد جارٍ</numerusform>
            <numerusform>اثنان جاريان</numerusform>
            <numerusform>%Ln جارية</numerusform>
            <numerusform>%Ln جاريًا</numerusform>
            <numerusform>%Ln جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>off until %1, as the timetable says</source>
        <translation>متوقف حتى %1 حسب الجدول الزمني</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1، %L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words by which you find the download again, with commas between them.</source>
        <translation>كلمات تجد بها التنزيل مرة أخرى، بينها فواصل.</translation>
    </message>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>لا تنزيلات هنا.</numerusform>
            <numerusform>ما هنا موجود في تنزيل واحد؛ وما عداه يبقى له.</numerusform>
            <numerusform>ما هنا موجود في كلا التنزيلين؛ وما عداه يبقى لهما.</numerusform>
            <numerusform>ما هنا موجود في %Ln تنزيلات كلها؛ وما عداه يبقى لها.</numerusform>
            <numerusform>ما هنا موجود في %Ln تنزيلًا كلها؛ وما عداه يبقى لها.</numerusform>
            <numerusform>ما هنا موجود في %Ln تنزيل كلها؛ وما عداه يبقى لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsField</name>
    <message>
        <source>commas between them</source>
        <translation>بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableEditor</name>
    <message>
        <source>Full speed</source>
        <translation>سرعة كاملة</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Choose, then paint over the hours; headings paint whole days and hours.</source>
        <translation>اختر ثم لوّن الساعات؛ العناوين تلوّن أيامًا وساعات كاملة.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>الأسبوع كله</translation>
    </message>
    <message>
        <source>Paints hours</source>
        <translation>يلوّن الساعات</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableModel</name>
    <message>
        <source>full speed</source>
        <translation>سرعة كاملة</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>‏%1، من %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>يوم %1 كله</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <translation>كل يوم من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TrayFlow</name>
    <message>
        <source>Show Intact</source>
        <translation>إظهار Intact</translation>
    </message>
</context>
<context>
    <name>intact::ui::WhenDone</name>
    <message>
        <source>Quit now</source>
        <translation>الإنهاء الآن</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>التعليق الآن</translation>
    </message>
    <message>
        <source>Power off now</source>
        <translation>الإطفاء الآن</translation>
    </message>
    <message>
        <source>quits when all is done</source>
        <translation>إنهاء عند اكتمال الكل</translation>
    </message>
    <message>
        <source>suspends when all is done</source>
        <translation>تعليق الحاسوب عند اكتمال الكل</translation>
    </message>
    <message>
        <source>powers off when all is done</source>
        <translation>إطفاء الحاسوب عند اكتمال الكل</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>اكتمل الكل</translation>
    </message>
    <message>
        <source>All downloads are done. Intact quits in %L1 s.</source>
        <translation>اكتملت كل التنزيلات. سينتهي Intact بعد %L1 ث.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is suspended in %L1 s.</source>
        <translation>اكتملت كل التنزيلات. سيُعلَّق الحاسوب بعد %L1 ث.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is powered off in %L1 s.</source>
        <translation>اكتملت كل التنزيلات. سيُطفأ الحاسوب بعد %L1 ث.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Intact is running already but does not answer.</source>
        <translation>‏Intact يعمل بالفعل لكنه لا يجيب.</translation>
    </message>
    <message>
        <source>Whether Intact starts at login could not be changed.</source>
        <translation>تعذّر تغيير بدء Intact عند تسجيل الدخول.</translation>
    </message>
</context>
</TS>
