using System.Runtime.InteropServices;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>Asking a process to end; the framework itself can only kill.</summary>
internal static partial class Signals
{
    private const int SigTerm = 15;

    public static void Terminate(int processId) => _ = Kill(processId, SigTerm);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int processId, int signal);
}
