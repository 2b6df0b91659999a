# Prints a Word file as PDF with the office program of a registered name. ASCII only: Windows reads scripts in its own code page.
param([string] $word, [string] $pdf, [string] $name)
$ErrorActionPreference = 'Stop'
$asPdf = 17
$withoutSaving = 0

$office = New-Object -ComObject $name
try {
    # WPS hands out the program that is open already: it must neither vanish nor be closed
    $ours = $office.Documents.Count -eq 0
    if ($ours) { $office.Visible = $false }
    try { $office.DisplayAlerts = 0 } catch { }
    $document = $office.Documents.Open($word, $false, $true)
    try {
        $document.ExportAsFixedFormat($pdf, $asPdf)
    } finally {
        $document.Close($withoutSaving)
    }
} finally {
    if ($office.Documents.Count -eq 0) { $office.Quit() }
}
