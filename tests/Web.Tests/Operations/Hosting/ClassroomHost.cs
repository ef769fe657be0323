using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

/// <summary>The whole host on a real port, with its own Redis and Janus, a browser app of two files, and what a test sets.</summary>
public class ClassroomHost : WebApplicationFactory<Program>
{
    public const string Script = "assets/app-8f3a.js";

    private readonly TemporaryFolder folder = new();

    public ClassroomHost()
    {
        Directory.CreateDirectory(folder.Under("web/assets"));
        File.WriteAllText(folder.Under("web/index.html"), $"<!doctype html><script type=module src=/{Script}></script>");
        File.WriteAllText(folder.Under($"web/{Script}"), string.Concat(Enumerable.Repeat("console.info('hello')\n", 500)));
        UseKestrel(0);
    }

    /// <summary>Settings beyond the data folder.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public HttpClient Client()
    {
        StartServer();
        var address = Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(address),
            Timeout = Eventually.Limit,
        };
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", folder.Under("data")).UseWebRoot(folder.Under("web")).UseEnvironment("Production");
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) folder.Dispose();
    }
}
