<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <source>Add from clipboard</source>
        <translation>从剪贴板添加</translation>
    </message>
    <message>
        <source>Add the links in the clipboard</source>
        <translation>添加剪贴板中的链接</translation>
    </message>
    <message>
        <source>Go on with an unfinished file…</source>
        <translation>继续未完成的文件…</translation>
    </message>
    <message>
        <source>Take over what another program has begun to download</source>
        <translation>接手其他程序已开始的下载</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Pause what runs, or resume what rests</source>
        <translation>暂停正在进行的，或继续已停下的</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>继续所选的下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the selected downloads; no byte is lost</source>
        <translation>暂停所选的下载；不会丢失任何字节</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Give up what has arrived of the failed downloads and begin anew</source>
        <translation>放弃失败下载中已接收的内容，从头开始</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the finished file</source>
        <translation>打开已完成的文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在所在文件夹中显示文件</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>复制所选下载的链接</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>新链接…</translation>
    </message>
    <message>
        <source>Go on with what has arrived from another link</source>
        <translation>用另一个链接继续已接收的内容</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give the file another name</source>
        <translation>为文件换一个名称</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Change how the download is fetched</source>
        <translation>更改下载的获取方式</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Put the selected downloads into a category; files stay where they are</source>
        <translation>将所选下载归入一个类别；文件保持原位</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Change the tags of the selected downloads</source>
        <translation>更改所选下载的标签</translation>
    </message>
    <message>
        <source>Earlier in the queue</source>
        <translation>在队列中前移</translation>
    </message>
    <message>
        <source>Let it have its turn earlier</source>
        <translation>让它更早轮到</translation>
    </message>
    <message>
        <source>Later in the queue</source>
        <translation>在队列中后移</translation>
    </message>
    <message>
        <source>Let others have their turn first</source>
        <translation>让其他下载先行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all downloads that are shown</source>
        <translation>选择所有显示的下载</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take off the list; the files stay</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>在名称、链接、文件夹和标签中搜索</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Leave the network to others, or stop doing so</source>
        <translation>把网络让给其他程序，或不再让出</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新建类别…</translation>
    </message>
    <message>
        <source>Make a category with rules and a folder of its own</source>
        <translation>新建带有规则和专用文件夹的类别</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Add the downloads of an exported list</source>
        <translation>添加导出列表中的下载</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Write the whole list, without secrets, into a file</source>
        <translation>将整个列表写入文件，不含机密信息</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Change how Intact works</source>
        <translation>更改 Intact 的工作方式</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>显示所有键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit; what runs goes on at the next start</source>
        <translation>退出；正在进行的下载将在下次启动时继续</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Do not wait for a time to start or for the timetable</source>
        <translation>不等待开始时间或时间表</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>定时开始…</translation>
    </message>
    <message>
        <source>Let the selected downloads wait for a time</source>
        <translation>让所选下载等到指定时间</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Let them have their turn before all others</source>
        <translation>让它们先于所有其他下载轮到</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Let them have their turn in the order of the queue</source>
        <translation>让它们按队列顺序轮到</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Let them have their turn after all others</source>
        <translation>让它们在所有其他下载之后轮到</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行任何操作</translation>
    </message>
    <message>
        <source>When all is done, do nothing</source>
        <translation>全部完成后不执行任何操作</translation>
    </message>
    <message>
        <source>Quit Intact</source>
        <translation>退出 Intact</translation>
    </message>
    <message>
        <source>When all is done, quit</source>
        <translation>全部完成后退出</translation>
    </message>
    <message>
        <source>Suspend the computer</source>
        <translation>挂起计算机</translation>
    </message>
    <message>
        <source>When all is done, suspend the computer</source>
        <translation>全部完成后挂起计算机</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>When all is done, power the computer off</source>
        <translation>全部完成后关闭计算机</translation>
    </message>
    <message>
        <source>Lists and unfinished files</source>
        <translation>列表和未完成的文件</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Read the finished files again and compare them with what they were</source>
        <translation>重新读取已完成的文件，并与原来的内容比较</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Do not read the selected files to their end</source>
        <translation>不再读完所选文件</translation>
    </message>
    <message>
        <source>Copy checksum</source>
        <translation>复制校验和</translation>
    </message>
    <message>
        <source>Copy the checksums of the selected files</source>
        <translation>复制所选文件的校验和</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>保存校验和文件…</translation>
    </message>
    <message>
        <source>Write the checksums of the selected files as sha256sum does</source>
        <translation>按 sha256sum 的格式写出所选文件的校验和</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>移除并删除文件</translation>
    </message>
    <message>
        <source>Take off the list and move the finished files to the trash</source>
        <translation>从列表中移除，并将已完成的文件移到回收站</translation>
    </message>
    <message>
        <source>Open a list or metalink…</source>
        <translation>打开列表或 metalink…</translation>
    </message>
    <message>
        <source>Add the links of a text file, a saved page or a metalink, or check files by a checksum file</source>
        <translation>添加文本文件、已保存网页或 metalink 中的链接，或按校验和文件检查文件</translation>
    </message>
    <message>
        <source>Pause checking</source>
        <translation>暂停检查</translation>
    </message>
    <message>
        <source>Let all checking rest where it is</source>
        <translation>让所有检查停在当前位置</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>继续检查</translation>
    </message>
    <message>
        <source>Go on with all checking</source>
        <translation>继续所有检查</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause all downloads; no byte is lost</source>
        <translation>暂停所有下载；不会丢失任何字节</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>继续所有下载</translation>
    </message>
    <message>
        <source>Drop basket</source>
        <translation>拖放篮</translation>
    </message>
    <message>
        <source>Show or hide a small window that takes dropped links</source>
        <translation>显示或隐藏可接收拖放链接的小窗口</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ChooseMenu</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only what is not here yet</source>
        <translation>仅尚未在此的</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Only %1 (%L2)</source>
        <translation>仅 %1 (%L2)</translation>
    </message>
</context>
<context>
    <name>ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln links copied</source>
        <translation>
            <numerusform>已复制 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>已复制链接：%1</translation>
    </message>
</context>
<context>
    <name>CommandSummary</name>
    <message numerus="yes">
        <source>%Ln headers</source>
        <translation>
            <numerusform>%Ln 个标头</numerusform>
        </translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>user agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>referer</source>
        <translation>来源页</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>From the curl command: only the link.</source>
        <translation>来自 curl 命令：只有链接。</translation>
    </message>
    <message>
        <source>From the curl command: %1.</source>
        <translation>来自 curl 命令：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已略去：%1。</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 so far, the server does not say how large the file is</source>
        <translation>目前 %1，服务器未说明文件大小</translation>
    </message>
    <message>
        <source>%1 (%2 bytes, %3)</source>
        <translation>%1（%2 字节，%3）</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>已验证：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not known or no</source>
        <translation>未知或否</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>服务器上的版本</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>服务器上的修改时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>计划开始时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1, which shows only that it came whole</source>
        <translation>%1，这只说明文件完整到达</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>由您提供</translation>
    </message>
    <message>
        <source>the metalink</source>
        <translation>Metalink 文件</translation>
    </message>
    <message>
        <source>the server&apos;s answer (%1)</source>
        <translation>服务器的应答（%1）</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改变</translation>
    </message>
    <message>
        <source>CHANGED, it is now %1</source>
        <translation>已改变，现在是 %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在原处</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>read for the first time</source>
        <translation>首次读取</translation>
    </message>
    <message>
        <source>Checksum from</source>
        <translation>校验和来源</translation>
    </message>
    <message>
        <source>Own checksum</source>
        <translation>自行计算的校验和</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>this file; its signature proves it</source>
        <translation>此文件；由其签名证明</translation>
    </message>
    <message>
        <source>good, by %1</source>
        <translation>正确，签名者 %1</translation>
    </message>
    <message>
        <source>by %1, key not known</source>
        <translation>签名者 %1，密钥未知</translation>
    </message>
    <message>
        <source>BAD, by %1; what it is of was not used</source>
        <translation>错误，签名者 %1；其所签内容未被采用</translation>
    </message>
    <message>
        <source>by %1, key or signature expired</source>
        <translation>签名者 %1，密钥或签名已过期</translation>
    </message>
    <message>
        <source>by %1, key revoked</source>
        <translation>签名者 %1，密钥已吊销</translation>
    </message>
    <message>
        <source>by %1, over a digest that is too weak</source>
        <translation>签名者 %1，摘要算法太弱</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>签名来源</translation>
    </message>
    <message>
        <source>%1 → %2 → this file</source>
        <translation>%1 → %2 → 此文件</translation>
    </message>
    <message>
        <source>NOT what was expected, it is %1</source>
        <translation>与预期不符，现为 %1</translation>
    </message>
    <message>
        <source>NOT what was expected</source>
        <translation>与预期不符</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message numerus="yes">
        <source>%Ln downloads wait for it</source>
        <translation>
            <numerusform>%Ln 个下载在等待它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for more space</source>
        <translation>
            <numerusform>%Ln 个下载在等待更多空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for %1 more space</source>
        <translation>
            <numerusform>%Ln 个下载还需要 %1 空间</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with %1 is not there: %2</source>
        <translation>%1 所在的磁盘不存在：%2</translation>
    </message>
    <message>
        <source>The disk with %1 is full: %2</source>
        <translation>%1 所在的磁盘已满：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other folders</source>
        <translation>
            <numerusform>其他文件夹中还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadColumns</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>MISMATCH</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Place in queue</source>
        <translation>队列位置</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>metalink</source>
        <translation>Metalink</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1，仅完整性</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>已改变！</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>The checksum was given by you</source>
        <translation>校验和由您提供</translation>
    </message>
    <message>
        <source>The checksum is from the metalink</source>
        <translation>校验和来自 metalink</translation>
    </message>
    <message>
        <source>The checksum is from %1</source>
        <translation>校验和来自 %1</translation>
    </message>
    <message>
        <source>The checksum is from the server&apos;s answer</source>
        <translation>校验和来自服务器的应答</translation>
    </message>
    <message>
        <source>Nobody has said what the checksum of this file is</source>
        <translation>没有谁给出过此文件的校验和</translation>
    </message>
    <message>
        <source>A checksum is expected; check again to compare it</source>
        <translation>有预期的校验和；再次检查即可比对</translation>
    </message>
    <message>
        <source>A checksum is expected, the file is proven when it is whole</source>
        <translation>有预期的校验和，文件完整后即被验证</translation>
    </message>
    <message>
        <source>Came whole, by its %1; that nobody has changed it needs a stronger checksum</source>
        <translation>按其 %1 已完整到达；要证明无人改动，需要更强的校验和</translation>
    </message>
    <message>
        <source>Proven by its %1</source>
        <translation>由其 %1 证实</translation>
    </message>
    <message>
        <source>This is NOT the file that the checksum is of</source>
        <translation>这不是该校验和对应的文件</translation>
    </message>
    <message>
        <source>The file has CHANGED since it finished</source>
        <translation>文件自完成后已改变</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>再次检查：%1</translation>
    </message>
    <message>
        <source>The checksum is from %1, which is signed</source>
        <translation>校验和来自已签名的 %1</translation>
    </message>
    <message>
        <source>The file itself is signed</source>
        <translation>文件本身已签名</translation>
    </message>
</context>
<context>
    <name>DownloadLists</name>
    <message>
        <source>Intact is running with this list; close it first.</source>
        <translation>Intact 正在使用此列表；请先将其关闭。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>列表已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>已添加 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>%Ln 个已在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>“%1”不符合要求</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>The file is too large to be a download list.</source>
        <translation>文件过大，不可能是下载列表。</translation>
    </message>
    <message>
        <source>The file is damaged at byte %L1 (%2).</source>
        <translation>文件在第 %L1 字节处损坏（%2）。</translation>
    </message>
    <message>
        <source>This is no download list of Intact.</source>
        <translation>这不是 Intact 的下载列表。</translation>
    </message>
    <message>
        <source>The list is of another version of Intact; this one reads version 1.</source>
        <translation>此列表来自其他版本的 Intact；当前版本只读取版本 1。</translation>
    </message>
    <message>
        <source>The list has no usable &quot;downloads&quot;.</source>
        <translation>列表中没有可用的“downloads”。</translation>
    </message>
    <message>
        <source>The categories in the list cannot be used: %1.</source>
        <translation>列表中的类别无法使用：%1。</translation>
    </message>
    <message>
        <source>Download %L1 in the list cannot be used: %2.</source>
        <translation>列表中的第 %L1 个下载无法使用：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 未作任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Only http, https, ftp and sftp links can be downloaded</source>
        <translation>只能下载 http、https、ftp 和 sftp 链接</translation>
    </message>
    <message>
        <source>Something on the way answered instead of the server, perhaps a login page of this network</source>
        <translation>途中有别的设备代替服务器作了应答，可能是此网络的登录页面</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出错</translation>
    </message>
    <message>
        <source>The checksum cannot be understood</source>
        <translation>无法识别校验和</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>The disk with this folder is not there</source>
        <translation>此文件夹所在的磁盘不存在</translation>
    </message>
    <message>
        <source>The disk&apos;s format cannot hold a file this large</source>
        <translation>磁盘格式不支持这么大的文件</translation>
    </message>
    <message>
        <source>The download list could not be saved</source>
        <translation>无法保存下载列表</translation>
    </message>
    <message>
        <source>The download list was damaged, and the link of this file is lost</source>
        <translation>下载列表已损坏，此文件的链接已丢失</translation>
    </message>
    <message>
        <source>The file does not match its checksum</source>
        <translation>文件与其校验和不匹配</translation>
    </message>
    <message>
        <source>The file has another size than it should have</source>
        <translation>文件的大小与应有的不同</translation>
    </message>
    <message>
        <source>The file name is too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>The file on the server has changed since the download began</source>
        <translation>下载开始后，服务器上的文件已更改</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>The mirror has another file</source>
        <translation>镜像上是另一个文件</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>无法访问网络</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>新链接指向另一个文件</translation>
    </message>
    <message>
        <source>The program has crashed twice with this download</source>
        <translation>程序因此下载崩溃了两次</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password</source>
        <translation>代理需要用户名和密码</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>The server breaks off at the same place every time</source>
        <translation>服务器每次都在同一位置中断</translation>
    </message>
    <message>
        <source>The server cannot send parts of this file</source>
        <translation>服务器无法分段发送此文件</translation>
    </message>
    <message>
        <source>The server contradicts itself about the length of the file</source>
        <translation>服务器对文件长度的说法自相矛盾</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器未及时响应</translation>
    </message>
    <message>
        <source>The server does not allow this download</source>
        <translation>服务器不允许此下载</translation>
    </message>
    <message>
        <source>The server does not speak HTTP</source>
        <translation>服务器不使用 HTTP</translation>
    </message>
    <message>
        <source>The server gave an answer that is no download</source>
        <translation>服务器的应答不是下载内容</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>服务器自身出现问题</translation>
    </message>
    <message>
        <source>The server has another key than the one that is known for it</source>
        <translation>服务器的密钥与已知的不同</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address</source>
        <translation>服务器从安全地址重定向到不安全地址</translation>
    </message>
    <message>
        <source>The server redirects in circles</source>
        <translation>服务器循环重定向</translation>
    </message>
    <message>
        <source>The server redirects to an address inside your own network</source>
        <translation>服务器重定向到您自己网络内的地址</translation>
    </message>
    <message>
        <source>The server redirects without saying where to</source>
        <translation>服务器重定向但未说明去向</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>服务器拒绝连接</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>服务器发送的部分与请求的不同</translation>
    </message>
    <message>
        <source>The server sent less than it had announced</source>
        <translation>服务器发送的内容少于声明的长度</translation>
    </message>
    <message>
        <source>The server sent more than was asked for</source>
        <translation>服务器发送的内容多于请求的长度</translation>
    </message>
    <message>
        <source>The server sent the file in an encoding that was not asked for</source>
        <translation>服务器以未请求的编码发送了文件</translation>
    </message>
    <message>
        <source>The server stopped sending</source>
        <translation>服务器停止发送</translation>
    </message>
    <message>
        <source>The server wants a user name and password</source>
        <translation>服务器需要用户名和密码</translation>
    </message>
    <message>
        <source>The server&apos;s answer is malformed</source>
        <translation>服务器的应答格式错误</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>服务器的证书不可信</translation>
    </message>
    <message>
        <source>The server&apos;s key is not known on this computer</source>
        <translation>此计算机不认识服务器的密钥</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>找不到服务器名称</translation>
    </message>
    <message>
        <source>The target is no ordinary file or folder</source>
        <translation>目标不是普通文件或文件夹</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>未完成的文件已不存在</translation>
    </message>
    <message>
        <source>The unfinished file of another program cannot be continued</source>
        <translation>无法继续其他程序未完成的文件</translation>
    </message>
    <message>
        <source>The unfinished file was changed by something else</source>
        <translation>未完成的文件被其他程序改动过</translation>
    </message>
    <message>
        <source>There is no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>服务器上没有此文件</translation>
    </message>
    <message>
        <source>This category cannot be used</source>
        <translation>无法使用此类别</translation>
    </message>
    <message>
        <source>This curl command cannot be taken over</source>
        <translation>无法采用此 curl 命令</translation>
    </message>
    <message>
        <source>This download is running already</source>
        <translation>此下载已在进行</translation>
    </message>
    <message>
        <source>This is not a usable file name</source>
        <translation>此文件名不可用</translation>
    </message>
    <message>
        <source>This is not a valid link</source>
        <translation>此链接无效</translation>
    </message>
    <message>
        <source>This looks like a web page, not like the file</source>
        <translation>这看起来是网页，而不是文件</translation>
    </message>
    <message>
        <source>This request header cannot be set</source>
        <translation>无法设置此请求标头</translation>
    </message>
    <message>
        <source>This tag cannot be used</source>
        <translation>无法使用此标签</translation>
    </message>
    <message>
        <source>Writing is not allowed there</source>
        <translation>不允许写入该处</translation>
    </message>
    <message>
        <source>Your disk quota is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>The server sent wrong bytes</source>
        <translation>服务器发送了错误的字节</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>a download has 20 tags at most</source>
        <translation>一个下载最多有 20 个标签</translation>
    </message>
    <message>
        <source>it has more than 40 characters</source>
        <translation>超过 40 个字符</translation>
    </message>
    <message>
        <source>it holds a comma, which stands between tags</source>
        <translation>含有用于分隔标签的逗号</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>more than 200 rules of one kind</source>
        <translation>同类规则超过 200 条</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>its name holds control characters</source>
        <translation>名称含有控制字符</translation>
    </message>
    <message>
        <source>its folder cannot be one</source>
        <translation>其文件夹无效</translation>
    </message>
    <message>
        <source>its folder leads out of the download folder</source>
        <translation>其文件夹在下载文件夹之外</translation>
    </message>
    <message>
        <source>this is no file type</source>
        <translation>这不是文件类型</translation>
    </message>
    <message>
        <source>this is no server</source>
        <translation>这不是服务器</translation>
    </message>
    <message>
        <source>this is no pattern</source>
        <translation>这不是通配模式</translation>
    </message>
    <message>
        <source>there can be 100 at most</source>
        <translation>最多 100 个</translation>
    </message>
    <message>
        <source>there is another one with this name</source>
        <translation>已有同名类别</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>超过 100 个</translation>
    </message>
    <message>
        <source>a login in a mirror&apos;s link</source>
        <translation>镜像链接中含有登录信息</translation>
    </message>
    <message>
        <source>more than 64</source>
        <translation>超过 64 个</translation>
    </message>
    <message>
        <source>control characters in the value</source>
        <translation>值中含有控制字符</translation>
    </message>
    <message>
        <source>it is not an http link</source>
        <translation>不是 http 链接</translation>
    </message>
    <message>
        <source>characters that a login cannot hold</source>
        <translation>含有登录信息不允许的字符</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>路径不是绝对路径</translation>
    </message>
    <message>
        <source>more than 255 bytes</source>
        <translation>超过 255 字节</translation>
    </message>
    <message>
        <source>it is a path</source>
        <translation>它是路径</translation>
    </message>
    <message>
        <source>it does not begin with curl</source>
        <translation>不以 curl 开头</translation>
    </message>
    <message>
        <source>it has more than one link</source>
        <translation>含有多个链接</translation>
    </message>
    <message>
        <source>it is more than one command</source>
        <translation>多于一条命令</translation>
    </message>
    <message>
        <source>there is no link in it</source>
        <translation>其中没有链接</translation>
    </message>
    <message>
        <source>its headers are in a file</source>
        <translation>其标头在文件中</translation>
    </message>
    <message>
        <source>its cookies are in a file</source>
        <translation>其 Cookie 在文件中</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>超过 1 MiB</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>it holds something that only the shell can fill in</source>
        <translation>含有只有 shell 才能填入的内容</translation>
    </message>
    <message>
        <source>it is written for another system&apos;s command line; copy it as cURL (bash) or cURL (POSIX)</source>
        <translation>它是为其他系统的命令行编写的；请复制为 cURL (bash) 或 cURL (POSIX)</translation>
    </message>
    <message>
        <source>it is whole</source>
        <translation>它已完整</translation>
    </message>
    <message>
        <source>this download has bytes of its own</source>
        <translation>此下载已有自己的数据</translation>
    </message>
    <message>
        <source>the server is very slow</source>
        <translation>服务器非常慢</translation>
    </message>
    <message>
        <source>it was written to meanwhile</source>
        <translation>其间有程序写入了该文件</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>it is no metalink</source>
        <translation>它不是 metalink</translation>
    </message>
    <message>
        <source>it has a document type declaration</source>
        <translation>它含有文档类型声明</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>there is no http or https link in it</source>
        <translation>其中没有 http 或 https 链接</translation>
    </message>
    <message>
        <source>every link in it has a login</source>
        <translation>其中每个链接都带有登录信息</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The login is not remembered: %1</source>
        <translation>登录信息未被记住：%1</translation>
    </message>
</context>
<context>
    <name>KnownLinks</name>
    <message>
        <source>already here, finished</source>
        <translation>已在此，已完成</translation>
    </message>
    <message>
        <source>already here, %1</source>
        <translation>已在此，%1</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The server answers: %1</source>
        <translation>服务器应答：%1</translation>
    </message>
    <message>
        <source>The server answers, but does not say how large the file is</source>
        <translation>服务器已应答，但未说明文件大小</translation>
    </message>
    <message>
        <source>parts can be fetched</source>
        <translation>可以分段获取</translation>
    </message>
    <message>
        <source>it cannot send parts</source>
        <translation>无法分段发送</translation>
    </message>
    <message>
        <source>nothing tells its version</source>
        <translation>没有版本信息</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1: %2, tried again at once</source>
        <translation>%1：%2，立即重试</translation>
    </message>
    <message>
        <source>%1: %2, tried again after %3 s</source>
        <translation>%1：%2，%3 秒后重试</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>Waits until %1: %2</source>
        <translation>等到 %1：%2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>由 %1 接替</translation>
    </message>
    <message>
        <source>%1 is not asked any more: %2</source>
        <translation>不再向 %1 请求：%2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>由您暂停</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>已放回队列</translation>
    </message>
    <message>
        <source>To start at %1</source>
        <translation>定于 %1 开始</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>新链接：%1</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>选项已更改</translation>
    </message>
    <message>
        <source>Goes on from %1</source>
        <translation>从 %1 处继续</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>File name: %1</source>
        <translation>文件名：%1</translation>
    </message>
    <message>
        <source>%1 on the disk could not be proven and are fetched again</source>
        <translation>磁盘上有 %1 无法验证，将重新获取</translation>
    </message>
    <message>
        <source>Started over: %1</source>
        <translation>已重新开始：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>A checksum is known: %1 (%2)</source>
        <translation>已知校验和：%1（%2）</translation>
    </message>
    <message>
        <source>The checksum is right (%1)</source>
        <translation>校验和正确（%1）</translation>
    </message>
    <message>
        <source>The checksum is right (%1, %2)</source>
        <translation>校验和正确（%1，%2）</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>已完成：%1，%2</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>早先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections to %1</source>
        <translation>
            <numerusform>到 %1 的 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %Ln connections</source>
        <translation>
            <numerusform>%1 最多接受 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %L1 to %2 was too slow and is replaced</source>
        <translation>与 %2 的连接 %L1 过慢，将被替换</translation>
    </message>
    <message>
        <source>Checked again: unchanged (%1)</source>
        <translation>再次检查：未改变（%1）</translation>
    </message>
    <message>
        <source>Checked again: the file has CHANGED, its %1 is now %2</source>
        <translation>再次检查：文件已改变，其 %1 现在为 %2</translation>
    </message>
    <message>
        <source>Checked again: the file is not there any more</source>
        <translation>再次检查：文件已不在原处</translation>
    </message>
    <message>
        <source>Read for the first time since it finished: its %1 is kept</source>
        <translation>完成后首次读取：已保存其 %1</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read</source>
        <translation>再次检查：无法读取文件</translation>
    </message>
    <message>
        <source>Checked again: the file cannot be read (%1)</source>
        <translation>再次检查：无法读取文件（%1）</translation>
    </message>
    <message>
        <source>The signature is good: %1 (%2)</source>
        <translation>签名正确：%1（%2）</translation>
    </message>
    <message>
        <source>Signed by %1, key not known (%2)</source>
        <translation>由 %1 签名，密钥未知（%2）</translation>
    </message>
    <message>
        <source>The signature is BAD and what it is of is not used: %1 (%2)</source>
        <translation>签名错误，其所签内容不予采用：%1（%2）</translation>
    </message>
    <message>
        <source>Signed by %1, but the key or the signature has expired (%2)</source>
        <translation>由 %1 签名，但密钥或签名已过期（%2）</translation>
    </message>
    <message>
        <source>Signed by %1, but the key was revoked (%2)</source>
        <translation>由 %1 签名，但密钥已被吊销（%2）</translation>
    </message>
    <message>
        <source>Signed by %1, but over a digest that is too weak (%2)</source>
        <translation>由 %1 签名，但所用摘要算法太弱（%2）</translation>
    </message>
    <message>
        <source>There is a signature that could not be checked (%1)</source>
        <translation>有一个无法检查的签名（%1）</translation>
    </message>
    <message>
        <source>The bytes at %1 were wrong and are fetched again</source>
        <translation>%1 处的字节有误，正在重新获取</translation>
    </message>
    <message>
        <source>The bytes at %1 from %2 were wrong and are fetched again</source>
        <translation>来自 %2 的 %1 处的字节有误，正在重新获取</translation>
    </message>
    <message>
        <source>%1 are not as they were before</source>
        <translation>有 %1 与之前不同</translation>
    </message>
    <message>
        <source>The same bytes came once more</source>
        <translation>再次收到相同的字节</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln further sources</source>
        <translation>
            <numerusform>%1 另外指出了 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum is wrong: all of it is fetched again, from %1 alone</source>
        <translation>校验和不符：仅从 %1 重新获取全部内容</translation>
    </message>
    <message>
        <source>Checked again: this is NOT the file that its checksum is of, its %1 is %2</source>
        <translation>再次检查：这不是该校验和对应的文件，其 %1 为 %2</translation>
    </message>
    <message>
        <source>Stopped: no downloads are allowed at this time</source>
        <translation>已停止：目前不允许下载</translation>
    </message>
</context>
<context>
    <name>NetworkPlan</name>
    <message numerus="yes">
        <source>%Ln downloads wait</source>
        <translation>
            <numerusform>%Ln 个下载正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: %1</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>此网络按流量计费：%1</translation>
    </message>
    <message>
        <source>There is no network: %1 until it is back</source>
        <extracomment>%1 is &quot;3 downloads wait&quot;</extracomment>
        <translation>没有网络：%1，直到网络恢复</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>Download finished</source>
        <translation>下载完成</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads finished</source>
        <translation>
            <numerusform>%Ln 个下载已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln 个下载失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>OverallProgress</name>
    <message>
        <source>No downloads running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerControl</name>
    <message>
        <source>The system cannot be asked to do this.</source>
        <translation>无法请求系统执行此操作。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>您没有权限执行此操作。</translation>
    </message>
    <message>
        <source>This computer cannot do this.</source>
        <translation>此计算机不支持此操作。</translation>
    </message>
    <message>
        <source>The system has refused: %1</source>
        <translation>系统已拒绝：%1</translation>
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
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a speed; %1 is a size such as &quot;12.4 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>a percentage, e.g. &quot;62 %&quot;</extracomment>
        <translation>%L1%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look for checksum files</source>
        <translation>查找校验和文件</translation>
    </message>
    <message>
        <source>Ask the server for SHA256SUMS and the like beside each file, and prove the file by them</source>
        <translation>向服务器请求每个文件旁的 SHA256SUMS 等文件，并用其验证该文件</translation>
    </message>
    <message>
        <source>Address of a proxy, e.g. http://proxy.example:3128; empty: none</source>
        <translation>代理地址，例如 http://proxy.example:3128；留空：不使用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Command after each download</source>
        <translation>每次下载后的命令</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>每个下载的连接数</translation>
    </message>
    <message>
        <source>Connections per server</source>
        <translation>每台服务器的连接数</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves</source>
        <translation>一周中下载保持慢速或等待的时段；之后会自动继续</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>所有下载合计的最高速度</translation>
    </message>
    <message>
        <source>How fast all downloads together may be in slow mode</source>
        <translation>慢速模式下所有下载合计的最高速度</translation>
    </message>
    <message>
        <source>How many connections all downloads together may open to one server</source>
        <translation>所有下载合计可与一台服务器建立的连接数</translation>
    </message>
    <message>
        <source>How many downloads run at once; the others wait in the queue</source>
        <translation>同时进行的下载数；其余在队列中等待</translation>
    </message>
    <message>
        <source>How often a download is tried again without any progress before it is given up</source>
        <translation>下载在毫无进展时重试多少次后放弃</translation>
    </message>
    <message>
        <source>Into how many parts at most a download is split</source>
        <translation>一个下载最多分成几部分</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave the network to others: all downloads keep to the slow speed until this is switched off</source>
        <translation>把网络让给其他程序：所有下载保持慢速，直到关闭此模式</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>浅色、深色，或跟随桌面</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and {digest} are filled in</source>
        <translation>文件完成时不经 shell 运行；{path}、{name}、{folder}、{url}、{size}、{state} 和 {digest} 会被填入</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>慢速速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Tries without progress</source>
        <translation>无进展重试次数</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>What servers are told the program is; empty: its own name</source>
        <translation>程序向服务器自报的名称；留空：自身名称</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on; auto: as the desktop has it</source>
        <translation>窗口使用的语言，下次启动后生效；自动：跟随桌面</translation>
    </message>
    <message>
        <source>Where new downloads go; empty: your desktop&apos;s folder for downloads</source>
        <translation>新下载的存放位置；留空：桌面的下载文件夹</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Files with the public keys of people whose signatures you believe, one a line; a checksum file or a download that is signed with one of them is proven by it</source>
        <translation>您所信任的签名者的公钥文件，每行一个；由其中之一签名的校验和文件或下载即由此得到证明</translation>
    </message>
    <message>
        <source>OpenPGP keys</source>
        <translation>OpenPGP 密钥</translation>
    </message>
    <message>
        <source>The same for minisign: public keys that begin with RW, one a line</source>
        <translation>minisign 亦然：以 RW 开头的公钥，每行一个</translation>
    </message>
    <message>
        <source>minisign keys</source>
        <translation>minisign 密钥</translation>
    </message>
    <message>
        <source>Note where files come from</source>
        <translation>记录文件来源</translation>
    </message>
    <message>
        <source>Write the server and the referring site, without path and login, into attributes of each file</source>
        <translation>将服务器和来源网站（不含路径和登录信息）写入每个文件的属性</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Links to offer</source>
        <translation>要提示的链接</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Offer links that are copied anywhere; nothing is started by itself</source>
        <translation>提示在任何地方复制的链接；不会自动开始任何下载</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>在按流量计费的网络上</translation>
    </message>
    <message>
        <source>Patterns of links such as *.iso *.zip */downloads/*; empty: every link</source>
        <translation>链接的模式，例如 *.iso *.zip */downloads/*；留空：所有链接</translation>
    </message>
    <message>
        <source>Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only while something runs</source>
        <translation>退出，或在托盘中继续运行；没有托盘时窗口会最小化。询问：仅在有下载进行时</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s tray, where there is one</source>
        <translation>在桌面托盘（如果有）中显示图标</translation>
    </message>
    <message>
        <source>Start quietly when you log in, so that downloads go on by themselves</source>
        <translation>登录时在后台启动，使下载自动继续</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>随桌面启动</translation>
    </message>
    <message>
        <source>Tell what has finished or failed while the window is not in use</source>
        <translation>在窗口未使用时告知哪些下载已完成或失败</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>监视剪贴板</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Whether downloads wait on a network that is paid for by what goes over it</source>
        <translation>在按流量付费的网络上是否暂缓下载</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>已移动或删除</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 已验证</translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation>%1 重试</translation>
    </message>
    <message>
        <source>%1 of the old one kept</source>
        <translation>保留旧文件的 %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>新链接…</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 待验证</translation>
    </message>
    <message>
        <source>%1 MISMATCH</source>
        <translation>%1 不匹配</translation>
    </message>
    <message>
        <source>%L1 percent</source>
        <translation>百分之 %L1</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1，大小未知</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Waits for the timetable until %1</source>
        <translation>按时间表等待到 %1</translation>
    </message>
    <message>
        <source>Waits for the timetable</source>
        <translation>按时间表等待</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>等待检查</translation>
    </message>
    <message>
        <source>Checking again, %L1 %</source>
        <translation>正在再次检查，%L1 %</translation>
    </message>
    <message>
        <source>The file has changed since it finished</source>
        <translation>文件完成后已被改变</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>无法重新读取</translation>
    </message>
    <message>
        <source>%1, integrity only</source>
        <translation>%1，仅完整性</translation>
    </message>
    <message>
        <source>changed since it finished</source>
        <translation>完成后已改变</translation>
    </message>
    <message>
        <source>Checking paused at %L1 %</source>
        <translation>检查暂停于 %L1 %</translation>
    </message>
    <message>
        <source>Not the file that its checksum is of</source>
        <translation>不是校验和对应的文件</translation>
    </message>
    <message>
        <source>Waits: metered network</source>
        <translation>等待：网络按流量计费</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 小时 %L2 分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 小时</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>还剩 %1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>还剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date of this year: d = day, MMM = short name of the month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date of another year: d = day, MMM = short name of the month, yyyy = year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in full: d = day, MMMM = name of the month, yyyy = year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash: %2</source>
        <translation>无法将 %1 移到回收站：%2</translation>
    </message>
    <message>
        <source>the folder %1 for it cannot be made</source>
        <translation>无法创建所需的文件夹 %1</translation>
    </message>
    <message>
        <source>it is in %1 now</source>
        <translation>它现在位于 %1</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>它仍在原处</translation>
    </message>
</context>
<context>
    <name>intact::app::FileWorker</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %L1 MiB</source>
        <translation>它大于 %L1 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be used as a metalink: %2</source>
        <translation>%1 不能作为 metalink 使用：%2</translation>
    </message>
    <message>
        <source>There is no checksum in %1</source>
        <translation>%1 中没有校验和</translation>
    </message>
</context>
<context>
    <name>intact::app::FinishCommand</name>
    <message>
        <source>The command after a download cannot be used: %1.</source>
        <translation>下载后的命令无法使用：%1。</translation>
    </message>
    <message>
        <source>The command after a download could not be started: %1</source>
        <translation>无法启动下载后的命令：%1</translation>
    </message>
</context>
<context>
    <name>intact::ui::ActionSet</name>
    <message>
        <source>Selected downloads</source>
        <translation>选中的下载</translation>
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
        <translation>这代表超过 %L1 个链接，取其中前面的：%2</translation>
    </message>
    <message numerus="yes">
        <source>This stands for %Ln links: %1</source>
        <translation>
            <numerusform>这代表 %Ln 个链接：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln links chosen</source>
        <translation>
            <numerusform>已选择 %L1 个链接（共 %Ln 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out</source>
        <translation>
            <numerusform>另有 %Ln 个被略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>开始 %L1 个</translation>
    </message>
    <message>
        <source>This is not a link that can be downloaded.</source>
        <translation>此链接无法下载。</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再次下载</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <source>https://… or a curl command</source>
        <translation>https://… 或 curl 命令</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Select by type…</source>
        <translation>按类型选择…</translation>
    </message>
    <message>
        <source>Choose links by their type</source>
        <translation>按类型选择链接</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add paused</source>
        <translation>添加并暂停</translation>
    </message>
</context>
<context>
    <name>intact::ui::AddFlow</name>
    <message numerus="yes">
        <source>Open %Ln files</source>
        <translation>
            <numerusform>打开 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the links in %1</source>
        <translation>添加 %1 中的链接</translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>导入列表 %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Add what the curl command downloads</source>
        <translation>添加 curl 命令下载的内容</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln links</source>
        <translation>
            <numerusform>添加 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>There is no link in the clipboard</source>
        <translation>剪贴板中没有链接</translation>
    </message>
    <message>
        <source>Add the files in %1</source>
        <translation>添加 %1 中的文件</translation>
    </message>
    <message>
        <source>Check files by %1</source>
        <translation>按 %1 检查文件</translation>
    </message>
</context>
<context>
    <name>intact::ui::AdoptDialog</name>
    <message>
        <source>Go on with an unfinished file</source>
        <translation>继续未完成的文件</translation>
    </message>
    <message>
        <source>The file is copied and stays as it is. What is in it is compared with the file behind the link before anything is added.</source>
        <translation>文件会被复制，原文件保持不变。在添加任何内容之前，会先将其内容与链接所指的文件进行比较。</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>从此处继续</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryDialog</name>
    <message>
        <source>New category</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>pdf, tar.gz</source>
        <translation>pdf, tar.gz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>example.org, with its subdomains</source>
        <translation>example.org，含其子域</translation>
    </message>
    <message>
        <source>Names or links</source>
        <translation>名称或链接</translation>
    </message>
    <message>
        <source>report-*, *://example.org/papers/*</source>
        <translation>report-*, *://example.org/papers/*</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Commas between several; one of them has to fit</source>
        <translation>多项之间用逗号分隔；其中一项须符合</translation>
    </message>
    <message>
        <source>New downloads come here by themselves when they fit every line that is filled in:</source>
        <translation>新下载符合每一个已填写的行时，会自动归入此处：</translation>
    </message>
    <message>
        <source>The folder is chosen when a download is added. One whose name only the server knows is put into the category when it is named, but stays in the folder in which it was begun.</source>
        <translation>文件夹在添加下载时确定。如果只有服务器知道文件名，下载会在得到名称后归入该类别，但仍留在开始下载时的文件夹中。</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryFlow</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted the category %1; its downloads stay</source>
        <translation>已删除类别 %1；其中的下载保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>intact::ui::CategoryModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1，%L2</translation>
    </message>
    <message>
        <source>Drop downloads here to put them into it; files that have been begun stay where they are.</source>
        <translation>将下载拖放到此处即可归入；已开始的文件保持原位。</translation>
    </message>
    <message>
        <source>Downloads that are in no category</source>
        <translation>不属于任何类别的下载</translation>
    </message>
    <message>
        <source>New downloads go to the download folder.</source>
        <translation>新下载保存到下载文件夹。</translation>
    </message>
    <message>
        <source>New downloads go to %1.</source>
        <translation>新下载保存到 %1。</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
</context>
<context>
    <name>intact::ui::ChecksumField</name>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>optional: the published digest, e.g. of sha-256</source>
        <translation>可选：公布的校验和，例如 sha-256</translation>
    </message>
    <message>
        <source>%1: weak, shows damage but not forgery</source>
        <translation>%1：较弱，能发现损坏但不能防伪造</translation>
    </message>
    <message>
        <source>%1: the file will be proven with it</source>
        <translation>%1：将用它验证文件</translation>
    </message>
</context>
<context>
    <name>intact::ui::ClipboardFlow</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>intact::ui::CloseFlow</name>
    <message>
        <source>Downloads are running</source>
        <translation>有下载正在进行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are running.</source>
        <translation>
            <numerusform>%Ln 个下载正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running: the window goes into the tray and downloads go on.</source>
        <translation>继续运行：窗口收入托盘，下载继续。</translation>
    </message>
    <message>
        <source>Keep running: the window becomes small and downloads go on.</source>
        <translation>继续运行：窗口最小化，下载继续。</translation>
    </message>
    <message>
        <source>Quit: downloads stop, and go on where they were at the next start.</source>
        <translation>退出：下载停止，下次启动时从原处继续。</translation>
    </message>
    <message>
        <source>This is asked once; Preferences can change it.</source>
        <translation>此问题只询问一次；可在首选项中更改。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>intact::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Select one download to see everything about it.</source>
        <translation>选择一个下载以查看其全部信息。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>intact::ui::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::DropBasket</name>
    <message>
        <source>Drop basket</source>
        <translation>拖放篮</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>将链接拖放到此处</translation>
    </message>
</context>
<context>
    <name>intact::ui::FileFlow</name>
    <message numerus="yes">
        <source>%Ln downloads were added</source>
        <translation>
            <numerusform>已添加 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln were on the list already</source>
        <extracomment>%1 is a whole sentence, e.g. &quot;3 downloads were added&quot;</extracomment>
        <translation>
            <numerusform>%1，%Ln 个已在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a download list</source>
        <translation>导入下载列表</translation>
    </message>
    <message>
        <source>Download lists (*.json);;All files (*)</source>
        <translation>下载列表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the download list</source>
        <translation>导出下载列表</translation>
    </message>
    <message>
        <source>Download lists (*.json)</source>
        <translation>下载列表 (*.json)</translation>
    </message>
    <message>
        <source>Go on with an unfinished file of another program</source>
        <translation>继续其他程序未完成的文件</translation>
    </message>
    <message>
        <source>Unfinished files (*.aria2 *.crdownload *.part);;All files (*)</source>
        <translation>未完成的文件 (*.aria2 *.crdownload *.part);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no link in %1</source>
        <translation>%1 中没有链接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of %1 could not be read, the first is line %L2</source>
        <translation>
            <numerusform>%1 中有 %Ln 行无法读取，首个是第 %L2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are in %1</source>
        <translation>
            <numerusform>%Ln 个下载已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for the file that %1 belongs to…</source>
        <translation>正在向服务器询问 %1 所属的文件…</translation>
    </message>
    <message>
        <source>the server cannot go on in the middle of this file</source>
        <translation>服务器无法从此文件的中间继续</translation>
    </message>
    <message>
        <source>%1 was not taken over: %2</source>
        <translation>未接手 %1：%2</translation>
    </message>
    <message>
        <source>Copying what is in %1…</source>
        <translation>正在复制 %1 中的内容…</translation>
    </message>
    <message>
        <source>%1 of %2 were taken over; they are compared with the server&apos;s before anything is added</source>
        <translation>已接手 %2 的 %1；在添加任何内容之前会与服务器的内容进行比较</translation>
    </message>
    <message>
        <source>Open a list of links, a metalink or a checksum file</source>
        <translation>打开链接列表、metalink 或校验和文件</translation>
    </message>
    <message>
        <source>Lists, pages, metalinks, checksum files (%1);;All files (*)</source>
        <translation>列表、网页、metalink、校验和文件 (%1);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being checked</source>
        <translation>
            <numerusform>正在检查 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not on the list</source>
        <translation>
            <numerusform>其中 %Ln 个原不在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads will be checked when they are whole</source>
        <translation>
            <numerusform>%Ln 个下载将在完整后检查</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its files is here</source>
        <translation>其中的文件都不在这里</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its files are not here</source>
        <translation>
            <numerusform>其中 %Ln 个文件不在这里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand there twice with different checksums</source>
        <translation>
            <numerusform>%Ln 个以不同校验和出现两次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFields</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>By the rules, a download belongs to the first category whose rules fit its name and link</source>
        <translation>按照规则，下载属于第一个规则与其名称和链接相符的类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>各自所属</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>按照规则：%1</translation>
    </message>
</context>
<context>
    <name>intact::ui::FilingFlow</name>
    <message>
        <source>By the rules</source>
        <translation>按照规则</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>intact::ui::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Download into</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>This folder will be made</source>
        <translation>将创建此文件夹</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <translation>可用 %1，需要 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::KeysField</name>
    <message>
        <source>%1 cannot be read: choose the file anew, or take the line out.</source>
        <translation>无法读取 %1：请重新选择文件，或删除这一行。</translation>
    </message>
    <message>
        <source>%1 holds no OpenPGP public keys, or is damaged: have the keys exported again, as by gpg --export.</source>
        <translation>%1 不含 OpenPGP 公钥，或已损坏：请重新导出密钥，例如使用 gpg --export。</translation>
    </message>
    <message>
        <source>“%1” is no public key of minisign: copy the line with 56 letters that begins with RW.</source>
        <translation>“%1”不是 minisign 公钥：请复制以 RW 开头、共 56 个字符的那一行。</translation>
    </message>
</context>
<context>
    <name>intact::ui::KnownBar</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>在列表中显示</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinesField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>选择密钥文件</translation>
    </message>
</context>
<context>
    <name>intact::ui::LinkListModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>cannot be resumed</source>
        <translation>不可续传</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>服务器应答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirrors</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>无校验和</translation>
    </message>
    <message>
        <source>a metalink: its files are offered when it has arrived</source>
        <translation>metalink：到达后会列出其中的文件</translation>
    </message>
</context>
<context>
    <name>intact::ui::ListPanel</name>
    <message>
        <source>No downloads yet</source>
        <translation>还没有下载</translation>
    </message>
    <message>
        <source>Paste a link, drop one here or press Ctrl+N</source>
        <translation>粘贴链接、将链接拖放到此处，或按 Ctrl+N</translation>
    </message>
    <message>
        <source>Add downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>No download matches this filter</source>
        <translation>没有符合此筛选条件的下载</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>intact::ui::LogPage</name>
    <message>
        <source>Select one download to see what happened to it.</source>
        <translation>选择一个下载以查看其经过。</translation>
    </message>
    <message>
        <source>Log of the download</source>
        <translation>下载日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines are not kept.</source>
        <translation>
            <numerusform>未保留更早的 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in names, links, folders and tags</source>
        <translation>在名称、链接、文件夹和标签中搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
</context>
<context>
    <name>intact::ui::MetalinkNotice</name>
    <message>
        <source>%1 has arrived: a metalink, it names files to download</source>
        <translation>%1 已到达：这是 metalink，列出了可下载的文件</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>显示其中的文件</translation>
    </message>
</context>
<context>
    <name>intact::ui::NetworkFlow</name>
    <message>
        <source>Download anyway</source>
        <translation>仍然下载</translation>
    </message>
</context>
<context>
    <name>intact::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>新链接</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What has arrived stays. It is compared with the file behind the new link before anything is added.</source>
        <translation>已接收的内容会保留。在添加任何内容之前，会先将其与新链接所指的文件进行比较。</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>从此处继续</translation>
    </message>
</context>
<context>
    <name>intact::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>intact::ui::PreferencesDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>在设置中搜索</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>intact::ui::ProofFlow</name>
    <message>
        <source>Save a checksum file</source>
        <translation>保存校验和文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No checksum is known yet; check again to have one</source>
        <translation>尚无校验和；再次检查即可得到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have no checksum yet and are not in %1</source>
        <translation>
            <numerusform>%Ln 个文件尚无校验和，不在 %1 中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksums are in %1</source>
        <translation>
            <numerusform>%Ln 个校验和已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being checked</source>
        <translation>没有正在检查的文件</translation>
    </message>
    <message>
        <source>All checking is paused</source>
        <translation>所有检查均已暂停</translation>
    </message>
    <message>
        <source>Checking is not paused</source>
        <translation>检查未暂停</translation>
    </message>
</context>
<context>
    <name>intact::ui::PropertiesDialog</name>
    <message>
        <source>Options of the download</source>
        <translation>下载选项</translation>
    </message>
    <message>
        <source>as the server says</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Where it has to, the download connects anew. No byte is lost.</source>
        <translation>必要时下载会重新连接。不会丢失任何字节。</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>已接收的内容会保留。</translation>
    </message>
</context>
<context>
    <name>intact::ui::RangeMap</name>
    <message>
        <source>Map of the file</source>
        <translation>文件分布图</translation>
    </message>
</context>
<context>
    <name>intact::ui::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %Ln downloads</source>
        <translation>
            <numerusform>已移除 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln downloads; finished files go to the trash</source>
        <translation>
            <numerusform>已移除 %Ln 个下载；已完成的文件将移到回收站</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::ReportNotice</name>
    <message>
        <source>Intact ended unexpectedly the last time. Your downloads go on where they were.</source>
        <translation>Intact 上次意外结束。您的下载将从中断处继续。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
</context>
<context>
    <name>intact::ui::RequestOptionsBox</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>保留到程序结束</translation>
    </message>
    <message>
        <source>Intact&apos;s own</source>
        <translation>Intact 自身的</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>来源页</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>one link a line</source>
        <translation>每行一个链接</translation>
    </message>
    <message>
        <source>Links to the same file on other servers</source>
        <translation>其他服务器上同一文件的链接</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Remember the login</source>
        <translation>记住登录信息</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain, for this server</source>
        <translation>保存在桌面的密钥环中，用于此服务器</translation>
    </message>
</context>
<context>
    <name>intact::ui::RowDelegate</name>
    <message>
        <source>New name of the file</source>
        <translation>文件的新名称</translation>
    </message>
</context>
<context>
    <name>intact::ui::SegmentsPage</name>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>获取范围</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>%1 received, %2 proven</source>
        <translation>已接收 %1，已验证 %2</translation>
    </message>
    <message>
        <source>%1 received, the size is not known</source>
        <translation>已接收 %1，大小未知</translation>
    </message>
    <message>
        <source>no connection open</source>
        <translation>没有打开的连接</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>waits to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>the connections allowed to this server</source>
        <translation>此服务器允许的连接数</translation>
    </message>
    <message>
        <source>Connection %L1</source>
        <translation>连接 %L1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::SettingLine</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1。默认值：%2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Your usual folder</source>
        <translation>您的常用文件夹</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>full speed all the time</source>
        <translation>始终全速</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>intact::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>intact::ui::Sidebar</name>
    <message>
        <source>Filter by category</source>
        <translation>按类别筛选</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>intact::ui::SidebarSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>intact::ui::SleepControl</name>
    <message>
        <source>Downloads are running</source>
        <translation>有下载正在进行</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedControl</name>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>所有下载合计的最高速度</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Speed limit: %1, slow mode</source>
        <translation>速度限制：%1，慢速模式</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>速度限制：%1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>停止至 %1</translation>
    </message>
    <message>
        <source>the timetable is changed</source>
        <translation>时间表更改时</translation>
    </message>
    <message>
        <source>Ignore the timetable until %1</source>
        <translation>忽略时间表至 %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度随时间的变化</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2后 %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%2前 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限制 %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>%L1 min %L2 s</source>
        <translation>%L1 分 %L2 秒</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 小时</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 小时 %L2 分</translation>
    </message>
</context>
<context>
    <name>intact::ui::SpeedPage</name>
    <message>
        <source>The speed is shown here while the download runs.</source>
        <translation>下载进行时，此处显示速度。</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Whole download</source>
        <translation>整个下载</translation>
    </message>
    <message>
        <source>Now %1 · mean %2 · peak %3</source>
        <translation>当前 %1 · 平均 %2 · 峰值 %3</translation>
    </message>
</context>
<context>
    <name>intact::ui::StartAtDialog</name>
    <message>
        <source>Start at</source>
        <translation>定时开始</translation>
    </message>
    <message>
        <source>When is the download to start?</source>
        <translation>下载应在何时开始？</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>今晚 %1</translation>
    </message>
    <message>
        <source>In the morning at %1</source>
        <translation>早上 %1</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>等到那时</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>This time has passed: it would start as soon as its turn comes.</source>
        <translation>此时间已过：轮到时就会开始。</translation>
    </message>
    <message>
        <source>Until then it waits in the queue, also when Intact is closed in between.</source>
        <translation>在此之前会在队列中等待，期间关闭 Intact 也不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>When are the %Ln downloads to start?</source>
        <translation>
            <numerusform>这 %Ln 个下载何时开始？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intact::ui::StartField</name>
    <message>
        <source>at</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>%1: not before a time</source>
        <translation>%1：不早于指定时间</translation>
    </message>
</context>
<context>
    <name>intact::ui::StateSidebar</name>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <translation>%1，%L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::StatusStrip</name>
    <message>
        <source>Click to switch the slow mode</source>
        <translation>单击以切换慢速模式</translation>
    </message>
    <message>
        <source>Switches the slow mode</source>
        <translation>切换慢速模式</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2 可用 %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>(slow mode, limit %1)</source>
        <translation>（慢速模式，限制 %1）</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>（限制 %1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>off until %1, as the timetable says</source>
        <translation>按照时间表，停止至 %1</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagModel</name>
    <message>
        <source>%1, %L2</source>
        <translation>%1，%L2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words by which you find the download again, with commas between them.</source>
        <translation>便于您再次找到此下载的词，用逗号分隔。</translation>
    </message>
    <message numerus="yes">
        <source>What stands here is on all %Ln downloads; what else they have stays theirs.</source>
        <translation>
            <numerusform>此处的标签为全部 %Ln 个下载所共有；它们的其他标签保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>intact::ui::TagsField</name>
    <message>
        <source>commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableEditor</name>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose, then paint over the hours; headings paint whole days and hours.</source>
        <translation>先选择，再在时段上涂画；标题可涂画整天或每天的同一小时。</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周的时段</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>整周</translation>
    </message>
    <message>
        <source>Paints hours</source>
        <translation>涂画时段</translation>
    </message>
</context>
<context>
    <name>intact::ui::TimetableModel</name>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <translation>%1，%2 到 %3：%4</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全天</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <translation>每天 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>intact::ui::TrayFlow</name>
    <message>
        <source>Show Intact</source>
        <translation>显示 Intact</translation>
    </message>
</context>
<context>
    <name>intact::ui::WhenDone</name>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>立即挂起</translation>
    </message>
    <message>
        <source>Power off now</source>
        <translation>立即关机</translation>
    </message>
    <message>
        <source>quits when all is done</source>
        <translation>全部完成后退出</translation>
    </message>
    <message>
        <source>suspends when all is done</source>
        <translation>全部完成后挂起</translation>
    </message>
    <message>
        <source>powers off when all is done</source>
        <translation>全部完成后关机</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>All downloads are done. Intact quits in %L1 s.</source>
        <translation>所有下载均已完成。Intact 将在 %L1 秒后退出。</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is suspended in %L1 s.</source>
        <translation>所有下载均已完成。计算机将在 %L1 秒后挂起。</translation>
    </message>
    <message>
        <source>All downloads are done. The computer is powered off in %L1 s.</source>
        <translation>所有下载均已完成。计算机将在 %L1 秒后关机。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Intact is running already but does not answer.</source>
        <translation>Intact 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>Whether Intact starts at login could not be changed.</source>
        <translation>无法更改 Intact 是否在登录时启动。</translation>
    </message>
</context>
</TS>
