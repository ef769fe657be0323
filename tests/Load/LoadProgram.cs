using System.Runtime.InteropServices;

namespace CityLeadership.Classroom.Load;

/// <summary>Does what it is asked for until it is done; Ctrl-C or SIGTERM end every mode in order.</summary>
internal static class LoadProgram
{
    private static async Task<int> Main(string[] args)
    {
        using var ending = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        try
        {
            return await Modes.RunAsync(args, ending.Token);
        }
        catch (UsageException mistake)
        {
            await Console.Error.WriteLineAsync(mistake.Message);
            return 2;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return 0;
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
    }
}
