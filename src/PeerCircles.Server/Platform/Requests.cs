using System.Reflection;
using FluentValidation;
using MediatR;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>A sentence to the server that may be refused: every command and query of the house is one.</summary>
public interface IAsk<T> : IRequest<Outcome<T>>;

/// <summary>
/// MediatR 5.1 and FluentValidation, registered. This line of MediatR has no registration of its own (decision 001), so the
/// handlers and validators of this assembly are found here, once, at start.
/// </summary>
internal static class Requests
{
    public static IServiceCollection AddRequests(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false })
        )
        foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType))
            Register(services, type, contract);
        return services;
    }

    private static void Register(IServiceCollection services, Type type, Type contract)
    {
        var definition = contract.GetGenericTypeDefinition();
        if (definition == typeof(IRequestHandler<,>))
        {
            services.AddScoped(contract, type);
            AddBehaviours(services, contract.GetGenericArguments());
        }
        else if (definition == typeof(IValidator<>))
        {
            services.AddSingleton(contract, type);
        }
    }

    private static void AddBehaviours(IServiceCollection services, Type[] requestAndResponse)
    {
        var response = requestAndResponse[1];
        if (!response.IsGenericType || response.GetGenericTypeDefinition() != typeof(Outcome<>))
            return;
        var behaviour = typeof(IPipelineBehavior<,>).MakeGenericType(requestAndResponse);
        Type[] ofRequest = [requestAndResponse[0], response.GetGenericArguments()[0]];
        services.AddScoped(behaviour, typeof(TellOutage<,>).MakeGenericType(ofRequest));
        services.AddScoped(behaviour, typeof(KeepPace<,>).MakeGenericType(ofRequest));
        services.AddScoped(behaviour, typeof(Validate<,>).MakeGenericType(ofRequest));
    }
}

/// <summary>Stands before every handler: a malformed command never reaches it.</summary>
internal sealed class Validate<TRequest, T>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, Outcome<T>>
    where TRequest : IRequest<Outcome<T>>
{
    public Task<Outcome<T>> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Outcome<T>> next
    )
    {
        foreach (var validator in validators)
        {
            var result = validator.Validate(request);
            if (!result.IsValid)
                return Task.FromResult<Outcome<T>>(Malformed.From(result));
        }
        return next();
    }
}
