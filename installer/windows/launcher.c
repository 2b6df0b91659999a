/* Starts 绩效自评 in its own process from wherever it lies: window build (ziping.exe, and ziping-safe.exe,
 * 安全模式, which draws without the graphics card) and console build (ziping-console.exe).
 * Java starts by JLI_Launch of the runtime beside us, so that the taskbar shows our icon and name. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 4096
#define SEPARATOR L'\x1f'

typedef int (*JliLaunch)(int argc, char **argv, int jargc, const char **jargv, int appclassc, const char **appclassv,
                         const char *fullversion, const char *dotversion, const char *pname, const char *lname,
                         unsigned char javaargs, unsigned char cpwildcard, unsigned char javaw, int ergo);

static wchar_t folder[LONGEST];
static wchar_t name[MAX_PATH];

static int fail(const wchar_t *message) {
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", message);
#else
    MessageBoxW(NULL, message, L"绩效自评", MB_ICONERROR);
#endif
    return 4;
}

static void find_folder(void) {
    GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *slash = wcsrchr(folder, L'\\');
    wcsncpy(name, slash + 1, MAX_PATH - 1);
    *slash = 0;
}

/* Java takes its options in the system's code page; a folder that cannot be written in it has a short name. */
static char *in_code_page(const wchar_t *format) {
    wchar_t text[LONGEST], place[LONGEST];
    BOOL lost = FALSE;
    wcscpy(place, folder);
    for (int attempt = 0; attempt < 2; attempt++) {
        _snwprintf(text, LONGEST, format, place);
        char *bytes = malloc(LONGEST * 2);
        WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, text, -1, bytes, LONGEST * 2, NULL, &lost);
        if (!lost || !GetShortPathNameW(folder, place, LONGEST)) {
            return bytes;
        }
    }
    return "";
}

/* Characters outside the code page would arrive as question marks: the arguments travel beside. */
static void hand_over_arguments(void) {
    int count;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t *joined = calloc(wcslen(GetCommandLineW()) + count + 1, sizeof(wchar_t));
    wchar_t *end = joined;
    for (int i = 1; i < count; i++) {
        wcscpy(end, given[i]);
        end += wcslen(given[i]);
        if (i + 1 < count) {
            *end++ = SEPARATOR;
        }
    }
    SetEnvironmentVariableW(L"ZIPING_ARGUMENTS", count > 1 ? joined : NULL);
}

#ifdef CONSOLE
static UINT code_page;

static void restore_code_page(void) {
    SetConsoleOutputCP(code_page);
}
#endif

int main(void) {
    find_folder();
    hand_over_arguments();
    /* a window that is open already may come to the front when it opens our file */
    AllowSetForegroundWindow(ASFW_ANY);
    wchar_t jli[LONGEST];
    _snwprintf(jli, LONGEST, L"%ls\\runtime\\bin\\jli.dll", folder);
    HMODULE library = LoadLibraryExW(jli, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    JliLaunch launch = library ? (JliLaunch)(void *)GetProcAddress(library, "JLI_Launch") : NULL;
    if (!launch) {
        return fail(L"程序文件不完整，请重新安装绩效自评。");
    }
#ifdef CONSOLE
    code_page = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    atexit(restore_code_page);
    unsigned char windowed = 0;
#else
    unsigned char windowed = 1;
#endif
    char *argv[] = {
        in_code_page(L"%ls\\ziping.exe"),
        in_code_page(L"-XX:VMOptionsFile=%ls\\jvm.options"),
        in_code_page(L"-XX:AOTCache=%ls\\ziping.aot"),
        "-Xlog:disable",
        wcsstr(name, L"-safe") ? "-Dprism.order=sw" : "-Dprism.order=d3d,sw",
        "-cp",
        in_code_page(L"%ls\\lib\\ziping.jar"),
        "ziping.Launcher",
        NULL,
    };
    int argc = sizeof argv / sizeof *argv - 1;
    return launch(argc, argv, 0, NULL, 0, NULL, "25", "25", "ziping", "ziping", 0, 0, windowed, 0);
}
