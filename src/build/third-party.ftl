<#-- One line a part: name, version, licences, home page. -->
<#list dependencyMap as entry>
<#assign part = entry.getKey()>
${part.name!part.artifactId} ${part.version} — ${entry.getValue()?join("、")}<#if part.url??> — ${part.url}</#if>
</#list>
