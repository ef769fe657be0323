using System.Net;
using System.Net.Sockets;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>One server: the hub library hosted for real, on a free loopback port.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Node(WebApplication app) => _app = app;

    public Uri Hub => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/hub");

    public ISessionLog Log => _app.Services.GetRequiredService<ISessionLog>();

    public ILiveSessions Sessions => _app.Services.GetRequiredService<ILiveSessions>();

    public static async Task<Node> StartAsync(
        RedisOptions redis, IClassroomDoor door, ISessionArchive archive, Action<LiveOptions> configure, ILoggerProvider logs)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.WebHost
            .UseUrls("http://127.0.0.1:0")
            .UseShutdownTimeout(TimeSpan.FromSeconds(3))
            .UseSockets(sockets => sockets.CreateBoundListenSocket = Listen);
        builder.Services
            .AddSingleton(door)
            .AddSingleton(archive)
            .AddSingleton<IJanusDirectory, NoJanus>()
            .AddSingleton(Options.Create(redis))
            .AddLiveSessions()
            .AddJanusCalling()
            .Configure(configure);
        var app = builder.Build();
        app.Use(next => context => TestDoor.SignInAsync(context, next));
        app.MapLiveSessions();
        await app.StartAsync();
        return new Node(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>With a small buffer, because the system's own (megabytes, on loopback) would hide a slow reader from us.</summary>
    private static Socket Listen(EndPoint endpoint)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        socket.SendBufferSize = 32 * 1024;
        return socket;
    }
}
