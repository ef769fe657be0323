using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Host;

/// <summary>The same host and demo programme on a PostgreSQL of its own: what staff do in production happens there.</summary>
public sealed class PostgresHost : DemoHost, IAsyncLifetime
{
    private readonly PostgresServer server = new();
    private string connection = "";

    async Task IAsyncLifetime.InitializeAsync()
    {
        await server.InitializeAsync();
        if (PostgresServer.Programs is not null)
            connection = await server.NewDatabaseAsync();
    }

    /// <summary>The host first: it has connections open.</summary>
    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await server.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);

        // Past the settings' own check, which rightly refuses a database elsewhere to a host that keeps all else in a folder.
        builder.ConfigureTestServices(services => services.PostConfigure<DatabaseOptions>(options => options.Connection = connection));
    }
}
