using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Host;

/// <summary>The real host with the demo programme, in a data folder of its own, with its own Redis. Without sound and pictures.</summary>
public class DemoHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-web-");

    public ShiftedTime Time { get; } = new();

    public virtual string Folder => folder.FullName;

    /// <summary>Everybody's links, as run.sh reads them.</summary>
    public DemoLinks Links
    {
        get
        {
            StartServer();
            return DemoLinks.Read(Path.Combine(Folder, DemoLinks.FileName), DateTimeOffset.MinValue)!;
        }
    }

    public DemoLink LinkOf(Role role, int index = 0) => Links.Links.Where(link => link.Role == role).ElementAt(index);

    public Browser NewBrowser() => new(Server.CreateHandler());

    /// <summary>A browser in which this person has pressed the button of their link.</summary>
    public async Task<Browser> SignedInAsync(DemoLink link)
    {
        var browser = NewBrowser();
        using var answer = await browser.SignInAsync(link);
        answer.EnsureSuccessStatusCode();
        return browser;
    }

    public async Task<T> InDatabaseAsync<T>(Func<ClassroomDb, Task<T>> work)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<ClassroomDb>>().CreateDbContextAsync();
        return await work(db);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected virtual IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Data:Folder", Folder), ("Demo", "true"), ("Calling:Engine", "None"), ("Limits:SignInBurst", "5000"), ("Limits:RequestBurst", "5000"),
    ];

    /// <summary>One more class of the demo programme, two hours long; its number tells it from the demo's own.</summary>
    public Task<string> NewClassAsync(DateTimeOffset start, Tracks tracks = Tracks.Both, SessionKind kind = SessionKind.Class) => InDatabaseAsync(async db =>
    {
        var session = new ScheduledSession
        {
            Id = Guid.NewGuid().ToString("n"),
            ProgrammeId = "demo",
            Kind = kind,
            Number = 99,
            Title = "One more",
            StartsAt = start,
            EndsAt = start.AddHours(2),
            Zone = "America/New_York",
            Tracks = tracks,
        };
        db.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    });

    /// <summary>The host ends on a thread of its own; its folder is free a moment after the factory says so.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Eventually.IsTrueAsync(IsFree, "the folder is free");
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private bool IsFree()
    {
        try
        {
            using var taken = new FileStream(Path.Combine(Folder, FolderHold.LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return true; // It never began.
        }
        catch (IOException)
        {
            return false;
        }
    }
}

/// <summary>Tests that share one host, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneHost : ICollectionFixture<DemoHost>
{
    public const string Name = "one host";
}
