using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>What the host registers for data, on a database of the test's own, brought up to date as at a start.</summary>
internal sealed class Databases : IAsyncDisposable
{
    private readonly IHost host;

    private Databases(IHost host) => this.host = host;

    public IServiceProvider Services => host.Services;

    /// <param name="connection">PostgreSQL; null: SQLite in <paramref name="folder"/>.</param>
    public static async Task<Databases> StartAsync(string folder, string? connection = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Data:Folder"] = folder;
        builder.Configuration["Database:Connection"] = connection ?? "";
        builder.Services.AddSingleton(TimeProvider.System).AddLogging();
        builder.AddData();
        var built = builder.Build();
        await built.StartAsync();
        return new Databases(built);
    }

    public Task<ClassroomDb> OpenAsync() => Services.GetRequiredService<IDbContextFactory<ClassroomDb>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
