using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>A real OpenID Connect provider (npm's oidc-provider) on a free port of loopback, with the accounts it is given.</summary>
public sealed class ProviderProcess : IAsyncDisposable
{
    public const string ClientId = "classroom", ClientSecret = "a secret of both";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ProviderProcess(Process process, Uri issuer) => (this.process, Issuer) = (process, issuer);

    public Uri Issuer { get; }

    /// <param name="site">Where the classroom is.</param>
    /// <param name="accounts">What it says of each, by subject.</param>
    public static async Task<ProviderProcess> StartAsync(Uri site, IReadOnlyDictionary<string, object> accounts)
    {
        var started = Process.Start(new ProcessStartInfo("node", [Script(), new Uri(site, "/sign-in/callback").ToString(), JsonSerializer.Serialize(accounts)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        var issuer = await started.StandardOutput.ReadLineAsync().WaitAsync(Limit)
            ?? throw new InvalidOperationException("The provider did not start. Its packages come with the build; or: npm ci in tests/Web.Tests/SignIn/OpenId/provider");
        return new(started, new Uri(issuer));
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Limit);
        process.Dispose();
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "provider", "provider.mjs");
}
