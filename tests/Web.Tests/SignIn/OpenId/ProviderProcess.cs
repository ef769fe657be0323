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

    /// <summary>Its address is known from then on; it answers once it knows the classroom.</summary>
    public static async Task<ProviderProcess> StartAsync()
    {
        var started = Process.Start(new ProcessStartInfo("node", [Script()])
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

    /// <summary>Registers the classroom, and makes the accounts.</summary>
    /// <param name="site">Where the classroom is.</param>
    /// <param name="accounts">What it says of each, by subject.</param>
    public async Task KnowAsync(Uri site, IReadOnlyDictionary<string, object> accounts)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { callback = new Uri(site, "/sign-in/callback"), accounts }));
        await process.StandardInput.FlushAsync();
        if (await process.StandardOutput.ReadLineAsync().WaitAsync(Limit) != "ready")
            throw new InvalidOperationException("The provider did not understand what it was told.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Limit);
        process.Dispose();
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "provider", "provider.mjs");
}
