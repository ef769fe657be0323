using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Data;

public sealed class DatabaseOutageTests(DatabaseOutageTests.FailingHost host) : IClassFixture<DatabaseOutageTests.FailingHost>
{
    [Fact]
    public async Task A_class_goes_on_without_the_database_and_what_cannot_be_answered_is_said()
    {
        var link = host.LinkOf(Role.Mayor);
        var browser = await host.SignedInAsync(link);
        var home = await browser.JsonAsync($"/as/{link.Person}/api/home");
        var session = home.GetProperty("next").GetProperty("id").GetString()!;
        var door = host.Services.GetRequiredService<IClassroomDoor>();
        var device = await host.InDatabaseAsync(db => db.Devices.Where(d => d.PersonId == link.Person).Select(d => d.Id).SingleAsync());
        var user = Claims.Of(new SignedIn(device, link.Person, "demo", Role.Mayor, DateTimeOffset.MaxValue));
        Assert.IsType<Admission.Welcome>(await door.AdmitAsync(user, session, default));

        host.IsDown = true;
        host.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await door.IsStillSignedInAsync(user, default));
        Assert.IsType<Admission.Welcome>(await door.AdmitAsync(user, session, default));
        using (var answer = await browser.GetAsync($"/as/{link.Person}/api/me"))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal("wentWrong", said.GetProperty("code").GetString());
            Assert.Contains(said.GetProperty("incident").GetString()!, said.GetProperty("next").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("SQLite", said.ToString(), StringComparison.OrdinalIgnoreCase);
        }

        host.IsDown = false;
        await browser.JsonAsync($"/as/{link.Person}/api/me");
    }

    /// <summary>A host whose database can be taken away.</summary>
    public sealed class FailingHost : DemoHost
    {
        public bool IsDown { get; set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                var real = services.Last(service => service.ServiceType == typeof(IDbContextFactory<ClassroomDb>));
                services.AddSingleton<IDbContextFactory<ClassroomDb>>(provider =>
                    new Factory(this, (IDbContextFactory<ClassroomDb>)real.ImplementationFactory!(provider)));
            });
        }
    }

    private sealed class Factory(FailingHost host, IDbContextFactory<ClassroomDb> real) : IDbContextFactory<ClassroomDb>
    {
        public ClassroomDb CreateDbContext() =>
            host.IsDown ? throw new SqliteException("SQLite Error 14: 'unable to open database file'.", 14) : real.CreateDbContext();
    }
}
