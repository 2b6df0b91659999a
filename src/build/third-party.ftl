<#-- One line a part: name, version, licences, home page. The first ones come with the packages and not from Maven. -->
Java 25 运行环境（Eclipse Temurin） — GPLv2+CE — https://adoptium.net
NSIS（Windows 安装程序） — zlib/libpng — https://nsis.sourceforge.io
MinGW-w64 运行库（Windows 启动程序） — ZPL 2.1 — https://www.mingw-w64.org
<#list dependencyMap as entry>
<#assign part = entry.getKey()>
${part.name!part.artifactId} ${part.version} — ${entry.getValue()?join("、")}<#if part.url??> — ${part.url}</#if>
</#list>
