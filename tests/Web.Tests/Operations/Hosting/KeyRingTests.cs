using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class KeyRingTests(ClassroomHost host) : IClassFixture<ClassroomHost>
{
    [Fact]
    public void What_one_host_sealed_another_on_the_same_database_can_open()
    {
        host.StartServer();
        var databases = host.Services.GetRequiredService<IDbContextFactory<ClassroomDb>>();
        var sealedHere = host.Services.GetDataProtector("cookie").Protect("someone");

        using var another = new ServiceCollection()
            .AddDataProtection().SetApplicationName("CityLeadership.Classroom")
            .AddKeyManagementOptions(keys => keys.XmlRepository = new KeyRing(databases))
            .Services.BuildServiceProvider();

        Assert.Equal("someone", another.GetDataProtector("cookie").Unprotect(sealedHere));
    }
}
